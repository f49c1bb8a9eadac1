import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortPath } from './short-path.ts';

test('horizontal and vertical lines take one number, bends four', () => {
	assert.equal(
		shortPath('M59.5,1015L59.5,1011Q59.5,1007,55.5,1007L31,1007'),
		'M60 1015v-4q0-4-4-4h-25',
	);
});

test('after a closed figure the pen is back at its start', () => {
	assert.equal(shortPath('M1,1L4,1L4,5ZL1,9'), 'M1 1h3v4zv8');
});

test('a circle keeps its radius and ends at the right point', () => {
	assert.equal(shortPath('M31.5,895A4.5,4.5,0,1,1,22.5,895Z'), 'M32 895a4.5 4.5 0 1 1-9 0z');
});

test('a straight line stays straight after rounding', () => {
	assert.equal(shortPath('M0.6,0L0.6,9.4L7.5,9.4'), 'M1 0v9h7');
});
