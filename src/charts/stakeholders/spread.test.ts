import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from './spread.ts';

test('what has room stands where it would like to', () => {
	const wishes = [
		{ at: 10, width: 10 },
		{ at: 50, width: 10 },
	];
	assert.deepEqual(spread(wishes, 5, [0, 100]), [10, 50]);
});

test('what collides moves aside by the same, and keeps its order', () => {
	const wishes = [
		{ at: 50, width: 10 },
		{ at: 50, width: 10 },
	];
	assert.deepEqual(spread(wishes, 10, [0, 100]), [40, 60]);
});

test('nothing leaves its bounds', () => {
	const wishes = [
		{ at: -20, width: 10 },
		{ at: 120, width: 30 },
	];
	assert.deepEqual(spread(wishes, 5, [0, 100]), [5, 85]);
});

test('what has no room is not squeezed', () => {
	const wishes = [
		{ at: 0, width: 60 },
		{ at: 100, width: 60 },
	];
	assert.equal(spread(wishes, 5, [0, 100]), undefined);
});
