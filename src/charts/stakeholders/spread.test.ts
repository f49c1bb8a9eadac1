import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from './spread.ts';

test('boxes that do not collide keep their preferred positions', () => {
	const wishes = [
		{ at: 10, width: 10 },
		{ at: 50, width: 10 },
	];
	assert.deepEqual(spread(wishes, 5, [0, 100]), [10, 50]);
});

test('boxes that collide move aside equally and keep their order', () => {
	const wishes = [
		{ at: 50, width: 10 },
		{ at: 50, width: 10 },
	];
	assert.deepEqual(spread(wishes, 10, [0, 100]), [40, 60]);
});

test('no box leaves the bounds', () => {
	const wishes = [
		{ at: -20, width: 10 },
		{ at: 120, width: 30 },
	];
	assert.deepEqual(spread(wishes, 5, [0, 100]), [5, 85]);
});

test('the result is undefined if the boxes do not fit', () => {
	const wishes = [
		{ at: 0, width: 60 },
		{ at: 100, width: 60 },
	];
	assert.equal(spread(wishes, 5, [0, 100]), undefined);
});
