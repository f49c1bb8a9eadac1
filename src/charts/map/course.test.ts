import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, lengthOf, readPiece } from './course.ts';
import type { Point } from './mercator.ts';

const pieces: Point[][] = [
	[
		[0.1, 0.5],
		[0.2, 0.5],
	],
	[
		[0.3, 0.5],
		[0.2, 0.5],
	],
	[
		[0.99, 0.5],
		[1, 0.5],
	],
	[
		[0, 0.5],
		[0.01, 0.5],
	],
];

test('a piece with a tilde runs backwards, and a shared point is not repeated', () => {
	assert.deepEqual(follow([0, ~1], pieces), [
		[0.1, 0.5],
		[0.2, 0.5],
		[0.3, 0.5],
	]);
});

test('a course continues across the date line', () => {
	assert.deepEqual(
		follow([2, 3], pieces).map(([x]) => x),
		[0.99, 1, 1.01],
	);
});

test('a piece is written as its first point and then steps', () => {
	assert.deepEqual(readPiece('10 20 3-1-1 6', 10), [
		[1, 2],
		[1.3, 1.9],
		[1.2, 2.5],
	]);
});

test('the length of a line is the sum of its segments', () => {
	assert.equal(
		lengthOf([
			[0, 0],
			[3, 4],
			[3, 5],
		]),
		6,
	);
});
