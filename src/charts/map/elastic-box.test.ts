import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, everOverlap, staysWithin } from './elastic-box.ts';

const text = { left: 10, right: 80, top: -6, bottom: 6 };
const leftText = { left: -80, right: -10, top: -6, bottom: 6 };

test('labels overlap where the drawing is too narrow for both', () => {
	const one = boxAround([0.2, 0.5], text);
	const other = boxAround([0.5, 0.5], text);
	assert.equal(everOverlap(one, other, { from: 100, to: 400 }), true);
	assert.equal(everOverlap(one, other, { from: 300, to: 400 }), false);
});

test('labels that are apart at both ends of a range may overlap in between', () => {
	const one = boxAround([0.5, 0.5], leftText);
	const other = boxAround([0.3, 0.5], text);
	assert.equal(everOverlap(one, other, { from: 10, to: 90 }), false);
	assert.equal(everOverlap(one, other, { from: 900, to: 1000 }), false);
	assert.equal(everOverlap(one, other, { from: 10, to: 1000 }), true);
});

test('labels that only touch do not overlap', () => {
	const one = boxAround([0.5, 0.5], text);
	const below = boxAround([0.5, 0.5], { ...text, top: 6, bottom: 18 });
	assert.equal(everOverlap(one, below, { from: 100, to: 400 }), false);
});

test('a label near the edge extends beyond a narrow drawing', () => {
	const box = boxAround([0.7, 0.2], text);
	assert.equal(staysWithin(box, 0.5, { from: 200, to: 400 }), false);
	assert.equal(staysWithin(box, 0.5, { from: 300, to: 400 }), true);
});
