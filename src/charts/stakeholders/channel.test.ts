import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutChannel } from './channel.ts';

test('a net that runs straight down needs no level', () => {
	const { tracks, levels } = layoutChannel([{ tops: [10], bottoms: [10] }], 500);
	assert.deepEqual({ tracks, levels }, { tracks: [undefined], levels: 0 });
});

test('nets that do not touch share a level', () => {
	const { tracks } = layoutChannel(
		[
			{ tops: [0], bottoms: [20] },
			{ tops: [60], bottoms: [90] },
		],
		500,
	);
	assert.deepEqual(tracks, [0, 0]);
});

test('of two nets that go right, the one that starts further right bends first, so that they do not overlap', () => {
	const { tracks } = layoutChannel(
		[
			{ tops: [0], bottoms: [50] },
			{ tops: [50], bottoms: [100] },
		],
		500,
	);
	assert.deepEqual(tracks, [1, 0]);
});

test('nets cross only if they must', () => {
	const { cost, levels } = layoutChannel(
		[
			{ tops: [0], bottoms: [40] },
			{ tops: [20], bottoms: [60] },
			{ tops: [80], bottoms: [70] },
		],
		500,
	);
	assert.equal(cost, levels);
});
