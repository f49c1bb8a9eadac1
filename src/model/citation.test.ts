import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenCitations, citedSources, splitCitations } from './citation.ts';

test('a text falls into its words and its citations, without the space between', () => {
	assert.deepEqual(splitCitations('Kim travels [@ap; @nyt-1]. So it is said [@tass]'), [
		'Kim travels',
		['ap', 'nyt-1'],
		'. So it is said',
		['tass'],
	]);
	assert.deepEqual(splitCitations('Nothing [here]'), ['Nothing [here]']);
});

test('citations that touch are one', () => {
	assert.deepEqual(splitCitations('x [@a] [@b]\n[@c].'), ['x', ['a', 'b', 'c'], '.']);
});

test('every cited source has its place', () => {
	const text = 'x [@ap; @nyt]';
	assert.deepEqual(
		citedSources(text).map(({ source, at }) => [source, text.slice(at)]),
		[
			['ap', 'ap; @nyt]'],
			['nyt', 'nyt]'],
		],
	);
});

test('what was meant as a citation and is none is found', () => {
	assert.deepEqual(brokenCitations('a [@ap, nyt] b [@ok] [@ x] [@Open'), [2, 21, 27]);
});
