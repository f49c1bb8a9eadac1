import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativePath } from './relative-path.ts';

test('a line is a move and relative steps, without a space before a minus', () => {
	const line: [number, number][] = [
		[10, 20],
		[13, 19],
		[12, 25],
	];
	assert.equal(relativePath([line], { closed: false }), 'm10 20 3-1-1 6');
});

test('points on a straight line are left out', () => {
	const line: [number, number][] = [
		[0, 0],
		[5, 0],
		[5, 0.2],
		[10, 0],
	];
	assert.equal(relativePath([line], { closed: false }), 'm0 0 10 0');
});

test('a ring that rounding flattens is left out', () => {
	const ring: [number, number][] = [
		[0, 0],
		[0.3, 0.1],
		[0.2, 0.3],
	];
	assert.equal(relativePath([ring], { closed: true }), '');
});

test('a ring is written relative to the start of the previous one', () => {
	const square = (x: number): [number, number][] => [
		[x, 0],
		[x + 2, 0],
		[x + 2, 2],
	];
	assert.equal(
		relativePath([square(0), square(10)], { closed: true }),
		'm0 0 2 0 0 2zm10 0 2 0 0 2z',
	);
});
