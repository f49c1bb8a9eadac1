import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, table, timed } from './numbers.ts';

test('the median is the middle number by size, in any order', () => {
	assert.equal(median([30, 4, 100]), 30);
	assert.equal(median([7]), 7);
	assert.equal(median([1, 2, 3, 10]), 3);
});

test('a timed action returns its result', async () => {
	const { result, milliseconds } = await timed(async () => 'done');
	assert.equal(result, 'done');
	assert.ok(milliseconds >= 0);
});

test('a table has a head, a rule and its rows', () => {
	assert.equal(
		table(['page', 'ms'], [['/en/', '8']]),
		'| page | ms |\n| --- | --- |\n| /en/ | 8 |',
	);
});
