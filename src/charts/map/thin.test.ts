import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Point } from './mercator.ts';
import { thin } from './thin.ts';

test('a thinned line passes within the tolerance of every dropped point', () => {
	const wave = Array.from({ length: 101 }, (_, x): Point => [x, 3 * Math.sin(x / 4)]);
	const kept = thin(wave, 0.5);
	assert.ok(kept.length < wave.length / 2);
	assert.deepEqual([kept[0], kept.at(-1)], [wave[0], wave.at(-1)]);
	for (const [x, y] of wave) {
		const after = kept.findIndex(([keptX]) => keptX >= x);
		const [fromX, fromY] = kept[Math.max(0, after - 1)] ?? [0, 0];
		const [toX, toY] = kept[after] ?? [0, 0];
		const along = toX === fromX ? 0 : (x - fromX) / (toX - fromX);
		assert.ok(Math.abs(fromY + along * (toY - fromY) - y) < 0.75, `at ${x}`);
	}
});

test('only the ends of a straight line are kept', () => {
	const straight = [0, 1, 2, 3].map((x): Point => [x, x]);
	assert.deepEqual(thin(straight, 0.1), [
		[0, 0],
		[3, 3],
	]);
});
