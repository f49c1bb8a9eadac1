import assert from 'node:assert/strict';
import { polygonArea } from 'd3';
import { test } from 'node:test';
import { clip } from './clip.ts';
import type { Point } from './mercator.ts';

const size = { width: 10, height: 10 };
const open = { margin: 0, closed: false };

test('a line is cut at the edges of the drawing', () => {
	const line: Point[] = [
		[-5, 5],
		[15, 5],
	];
	assert.deepEqual(clip([line], size, open), [
		[
			[0, 5],
			[10, 5],
		],
	]);
});

test('a line that leaves and returns becomes two lines', () => {
	const line: Point[] = [
		[5, 5],
		[15, 5],
		[15, 8],
		[5, 8],
	];
	assert.equal(clip([line], size, open).length, 2);
});

test('land that surrounds the drawing covers all of it', () => {
	const ring: Point[] = [
		[-5, -5],
		[15, -5],
		[15, 15],
		[-5, 15],
		[-5, -5],
	];
	const [covered = []] = clip([ring], size, { margin: 0, closed: true });
	assert.equal(Math.abs(polygonArea(covered)), 100);
});
