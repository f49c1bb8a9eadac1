import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, everOverlap } from './elastic-box.ts';
import { waysToBreak, placeLabel } from './label-place.ts';

const wish = {
	lines: ['Harbour'],
	width: 50,
	lineHeight: 15,
	points: [[0.5, 0.25] as [number, number]],
	distance: 12,
};
const room = { taken: [], ratio: 0.5, widths: { from: 200, to: 400 } };

test('a label is placed to the right of its point if there is room', () => {
	const label = placeLabel(wish, room);
	assert.deepEqual([label?.anchor, label?.dx], ['start', 12]);
});

test('a label is placed on another side if the right side is taken at any width', () => {
	const other = boxAround([0.8, 0.25], { left: -8, right: 8, top: -8, bottom: 8 });
	const label = placeLabel(wish, { ...room, taken: [other] });
	assert.equal(label?.anchor, 'end');
	assert.equal(label && everOverlap(label.box, other, room.widths), false);
});

test('a label never leaves the drawing', () => {
	const atTheEdge = { ...wish, points: [[0.98, 0.02] as [number, number]] };
	assert.equal(placeLabel(atTheEdge, room)?.anchor, 'end');
	assert.equal(placeLabel({ ...wish, width: 300 }, room), undefined);
});

test('a long name may take two lines, a short one may not', () => {
	assert.deepEqual(waysToBreak('Campus de Russki'), [
		['Campus de Russki'],
		['Campus de', 'Russki'],
	]);
	assert.deepEqual(waysToBreak('Muelle 33'), [['Muelle 33']]);
});
