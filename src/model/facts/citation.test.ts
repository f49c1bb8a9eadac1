import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenCitations, citedSources, splitCitations } from './citation.ts';

test('splits a text into words and citations, and drops the space before a citation', () => {
	assert.deepEqual(splitCitations('Kim travels [@ap; @nyt-1]. So it is said [@tass]'), [
		'Kim travels',
		['ap', 'nyt-1'],
		'. So it is said',
		['tass'],
	]);
	assert.deepEqual(splitCitations('Nothing [here]'), ['Nothing [here]']);
});

test('merges adjacent citations into one', () => {
	assert.deepEqual(splitCitations('x [@a] [@b]\n[@c].'), ['x', ['a', 'b', 'c'], '.']);
});

test('gives the offset of every cited source', () => {
	const text = 'x [@ap; @nyt]';
	assert.deepEqual(
		citedSources(text).map(({ source, at }) => [source, text.slice(at)]),
		[
			['ap', 'ap; @nyt]'],
			['nyt', 'nyt]'],
		],
	);
});

test('finds malformed citations', () => {
	assert.deepEqual(brokenCitations('a [@ap, nyt] b [@ok] [@ x] [@Open'), [2, 21, 27]);
});
