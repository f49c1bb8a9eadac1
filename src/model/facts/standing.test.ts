import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingOn } from './standing.ts';

const standings = [
	{ from: '2023-09-04', is: 'likely' },
	{ from: '2023-09-11', is: 'likely' },
	{ from: '2023-09-13', is: 'not-chosen' },
	{ from: '2023-09-16', is: 'not-chosen' },
];

test('standingOn gives the latest standing on or before a day, and none before the first', () => {
	assert.equal(standingOn(standings, '2023-09-03'), undefined);
	assert.equal(standingOn(standings, '2023-09-12')?.from, '2023-09-11');
	assert.equal(standingOn(standings, '2023-09-13')?.is, 'not-chosen');
});

test('standingOn dates a reading from the first standing that gave it, even if later ones repeat it', () => {
	assert.equal(standingOn(standings, '2023-09-12')?.since, '2023-09-04');
	assert.equal(standingOn(standings, '2025-01-01')?.since, '2023-09-13');
});
