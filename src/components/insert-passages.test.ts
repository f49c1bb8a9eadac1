import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPassage, insertPassages, startOfPassage, withoutMarks } from './insert-passages.ts';

const passage = (id: string, heading: number) => ({ id, heading, words: 1, text: id });
const told = (id: string) => `<p>${id}</p>${endOfPassage(id)}`;
const original = (id: string) => startOfPassage(id) + told(id);

const headings = [1, 2].map((number) => ({
	id: `h-${number}`,
	number,
	depth: 2,
	text: 'x',
	parts: [],
}));

const whole = (html: string, untranslated: string[], order: [string, number][]) =>
	withoutMarks(
		insertPassages(
			html,
			untranslated.map(original).join(''),
			{ headings, untranslated },
			{ passages: order.map(([id, heading]) => passage(id, heading)) },
		),
	);

test('a passage without a translation stands after the one that it follows', () => {
	const html = `<h2 id="h-1">x</h2>${told('a')}${told('c')}`;
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

test('the first one of a section stands under its heading, and without a heading at the end', () => {
	const html = `<h2 id="h-1">x</h2>${told('a')}<h2 id="h-2">y</h2><p>z</p>`;
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
