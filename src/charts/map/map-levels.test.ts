import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneWorld } from './map-frame.ts';
import { levelsOf } from './map-levels.ts';

type Places = Record<string, [latitude: number, longitude: number]>;

function levelsFor(places: Places) {
	const points = inOneWorld(
		Object.values(places).map(([latitude, longitude]) => ({ latitude, longitude })),
	);
	return levelsOf(
		Object.keys(places).map((id, index) => ({
			id,
			point: points[index] ?? [0, 0],
			radius: 8,
			reach: 0,
		})),
	);
}

const idsOf = (levels: ReturnType<typeof levelsFor>) =>
	levels.map(({ places }) => places.map(({ id }) => id).join(' '));

test('places that are well apart need one panel', () => {
	const levels = levelsFor({ lima: [-12, -77], bogota: [4.6, -74], quito: [-0.2, -78.5] });
	assert.deepEqual(idsOf(levels), ['bogota lima quito']);
	assert.equal(levels[0]?.shape, 'single');
});

test('a single place is shown with the land around it', () => {
	const [level, ...others] = levelsFor({ geneva: [46.2, 6.15] });
	assert.equal(others.length, 0);
	assert.ok(level && level.frame.east - level.frame.west > 10);
});

test('two places at one point need one panel, because a closer one would not separate them', () => {
	assert.deepEqual(idsOf(levelsFor({ hall: [46.2, 6.15], square: [46.2, 6.15] })), ['hall square']);
});

test('a far place, a region and a city need three panels, the flat one on top', () => {
	const levels = levelsFor({
		moscow: [55.75, 37.62],
		pyongyang: [39.03, 125.75],
		vladivostok: [43.1056, 131.8735],
		pier: [43.1125, 131.8915],
		vostochny: [51.88, 128.33],
	});
	assert.deepEqual(idsOf(levels), [
		'moscow pier pyongyang vladivostok vostochny',
		'pier pyongyang vladivostok vostochny',
		'pier vladivostok',
	]);
	assert.deepEqual(
		levels.map(({ shape }) => shape),
		['strip', 'half', 'half'],
	);
});

test('two places close together and a third one far away need two panels', () => {
	const levels = levelsFor({ rome: [41.9, 12.5], paris: [48.86, 2.35], versailles: [48.8, 2.12] });
	assert.deepEqual(idsOf(levels), ['paris rome versailles', 'paris versailles']);
});

test('the frame crosses the date line if that is the short way round', () => {
	const [level] = levelsFor({ petropavlovsk: [53, 158.65], anchorage: [61.2, -149.9] });
	const { west = 0, east = 0 } = level?.frame ?? {};
	assert.ok(west < 158.65 && east > 210.1, `${west} to ${east}`);
	assert.ok(east - west < 120);
});

test('the order of the places does not matter', () => {
	const places: Places = { a: [10, 10], b: [10.1, 10.1], c: [12, 14], d: [40, 60] };
	const reversed = Object.fromEntries(Object.entries(places).toReversed());
	assert.deepEqual(idsOf(levelsFor(places)), idsOf(levelsFor(reversed)));
	assert.deepEqual(
		levelsFor(places).map(({ frame }) => frame),
		levelsFor(reversed).map(({ frame }) => frame),
	);
});
