import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kind } from './testing/chart-stories.ts';
import { bridgesOf } from './crossings.ts';
import type { DrawnTie } from './drawing.ts';
import type { Point } from './net-runs.ts';

const tieAlong = (...points: Point[]): DrawnTie => ({
	relations: [],
	kinds: [kind('asks', 'line', 'arrow')],
	certainty: 'confirmed',
	lines: [{ points, d: '' }],
	marks: [],
	label: [],
});

const level = tieAlong([0, 10], [20, 10]);

test('a line that crosses an earlier one needs a bridge', () => {
	assert.equal(bridgesOf(tieAlong([10, 0], [10, 20]), [level]).length, 1);
});

test('lines that miss each other, or end at each other, need no bridge', () => {
	assert.equal(bridgesOf(tieAlong([30, 0], [30, 20]), [level]).length, 0);
	assert.equal(bridgesOf(tieAlong([10, 0], [10, 10]), [level]).length, 0);
	assert.equal(bridgesOf(tieAlong([0, 15], [20, 15]), [level]).length, 0);
});
