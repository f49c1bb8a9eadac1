import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPassage, insertPassages, startOfPassage, withoutMarkers } from './insert-passages.ts';

const passage = (id: string, heading: number) => ({ id, heading, words: 1, text: id });
const shown = (id: string) => `<p>${id}</p>${endOfPassage(id)}`;
const original = (id: string) => startOfPassage(id) + shown(id);

const headings = [1, 2].map((number) => ({
	id: `h-${number}`,
	number,
	depth: 2,
	text: 'x',
	parts: [],
}));

const whole = (html: string, untranslated: string[], order: [string, number][]) =>
	withoutMarkers(
		insertPassages(
			html,
			untranslated.map(original).join(''),
			{ headings, untranslated },
			{ passages: order.map(([id, heading]) => passage(id, heading)) },
		),
	);

test('inserts an untranslated passage after the passage that it follows', () => {
	const html = `<h2 id="h-1">x</h2>${shown('a')}${shown('c')}`;
	const order: [string, number][] = [
		['a', 1],
		['b', 1],
		['b-2', 1],
		['c', 1],
	];
	assert.equal(
		whole(html, ['b', 'b-2'], order),
		'<h2 id="h-1">x</h2><p>a</p><p>b</p><p>b-2</p><p>c</p>',
	);
});

test('inserts the first passage of a section after its heading, or at the end if there is no such heading', () => {
	const html = `<h2 id="h-1">x</h2>${shown('a')}<h2 id="h-2">y</h2><p>z</p>`;
	assert.equal(
		whole(
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

test('removes the ids of headings in an inserted passage, which the translation may use too', () => {
	const inOriginal = `${startOfPassage('b')}<h3 id="cost">Cost</h3>${endOfPassage('b')}`;
	assert.equal(
		withoutMarkers(
			insertPassages(
				'<h2 id="h-1">x</h2><h3 id="cost">Cost</h3>',
				inOriginal,
				{ headings, untranslated: ['b'] },
				{ passages: [passage('b', 1)] },
			),
		),
		'<h2 id="h-1">x</h2><h3>Cost</h3><h3 id="cost">Cost</h3>',
	);
});
