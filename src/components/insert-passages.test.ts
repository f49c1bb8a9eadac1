import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPassage, insertPassages, startOfPassage, withoutMarkers } from './insert-passages.ts';

const passage = (id: string, heading: number) => ({ id, heading, wordCount: 1, text: id });
const passageHtml = (id: string) => `<p>${id}</p>${endOfPassage(id)}`;
const originalHtml = (id: string) => startOfPassage(id) + passageHtml(id);

const headings = [1, 2].map((number) => ({
	id: `h-${number}`,
	number,
	depth: 2,
	text: 'x',
	parts: [],
}));

const insertAll = (html: string, untranslated: string[], order: [string, number][]) =>
	withoutMarkers(
		insertPassages(
			html,
			untranslated.map(originalHtml).join(''),
			{ headings, untranslated },
			{ passages: order.map(([id, heading]) => passage(id, heading)) },
		),
	);

test('an untranslated passage is inserted after the passage that it follows in the original', () => {
	const html = `<h2 id="h-1">x</h2>${passageHtml('a')}${passageHtml('c')}`;
	const order: [string, number][] = [
		['a', 1],
		['b', 1],
		['b-2', 1],
		['c', 1],
	];
	assert.equal(
		insertAll(html, ['b', 'b-2'], order),
		'<h2 id="h-1">x</h2><p>a</p><p>b</p><p>b-2</p><p>c</p>',
	);
});

test('the first passage of a section is inserted after the section’s heading, or at the end if the translation lacks it', () => {
	const html = `<h2 id="h-1">x</h2>${passageHtml('a')}<h2 id="h-2">y</h2><p>z</p>`;
	assert.equal(
		insertAll(
			html,
			['b', 'c'],
			[
				['a', 1],
				['b', 2],
				['c', 3],
			],
		),
		'<h2 id="h-1">x</h2><p>a</p><h2 id="h-2">y</h2><p>b</p><p>z</p><p>c</p>',
	);
});

test('headings in an inserted passage lose their ids, because the translation may use the same ids', () => {
	const originalPassage = `${startOfPassage('b')}<h3 id="cost">Cost</h3>${endOfPassage('b')}`;
	assert.equal(
		withoutMarkers(
			insertPassages(
				'<h2 id="h-1">x</h2><h3 id="cost">Cost</h3>',
				originalPassage,
				{ headings, untranslated: ['b'] },
				{ passages: [passage('b', 1)] },
			),
		),
		'<h2 id="h-1">x</h2><h3>Cost</h3><h3 id="cost">Cost</h3>',
	);
});
