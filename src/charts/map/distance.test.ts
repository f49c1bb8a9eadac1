import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatCircle, kilometresBetween, formatLength, spokenKilometres } from './distance.ts';

const moscow = { latitude: 55.752, longitude: 37.6178 };
const pyongyang = { latitude: 39.0339, longitude: 125.7543 };

test('a quarter of a meridian is a quarter of 40,030 km', () => {
	const quarter = kilometresBetween({ latitude: 0, longitude: 10 }, { latitude: 90, longitude: 0 });
	assert.ok(Math.abs(quarter - 40_030 / 4) < 1);
});

test('Moscow is 6,413 km from Pyongyang, in both directions', () => {
	assert.equal(Math.round(kilometresBetween(moscow, pyongyang)), 6413);
	assert.equal(Math.round(kilometresBetween(pyongyang, moscow)), 6413);
});

test('the distance across the date line is the short one', () => {
	const [west, east] = [
		{ latitude: 0, longitude: 179 },
		{ latitude: 0, longitude: -179 },
	];
	assert.equal(Math.round(kilometresBetween(west, east)), 222);
});

test('places near the Bering Strait and in Rome are as far apart as an atlas says', () => {
	const base = { latitude: 61.25139, longitude: -149.80639 };
	const distances = [
		[{ latitude: 59.56274, longitude: 150.80211 }, base, 3154],
		[base, { latitude: 61.21806, longitude: -149.90028 }, 6],
		[{ latitude: 41.89193, longitude: 12.51133 }, { latitude: 41.90268, longitude: 12.45414 }, 5],
		[
			{ latitude: 64.73424, longitude: 177.5103 },
			{ latitude: 64.42289, longitude: -173.22641 },
			443,
		],
	] as const;
	for (const [from, to, kilometres] of distances) {
		assert.equal(Math.round(kilometresBetween(from, to)), kilometres);
		assert.equal(Math.round(kilometresBetween(to, from)), kilometres);
	}
});

test('a great circle starts and ends at its places and bends towards the pole', () => {
	const line = greatCircle(moscow, pyongyang, 4);
	assert.equal(line.length, 5);
	assert.ok(Math.abs((line[0]?.longitude ?? 0) - moscow.longitude) < 1e-9);
	assert.ok(Math.abs((line[4]?.latitude ?? 0) - pyongyang.latitude) < 1e-9);
	assert.ok((line[1]?.latitude ?? 0) > moscow.latitude);
});

test('a spoken distance has two significant digits, and is whole below 100 km', () => {
	assert.deepEqual(
		[684.2, 6413.1, 1443, 9.06, 99.7].map(spokenKilometres),
		[680, 6400, 1400, 9, 100],
	);
});

test('formatLength follows the language', () => {
	const plain = (text: string) => text.replace(/\s/, ' ');
	assert.equal(plain(formatLength(1_443_000, 'es')), '1.443 km');
	assert.equal(plain(formatLength(1_443_000, 'en')), '1,443 km');
	assert.equal(plain(formatLength(500, 'es')), '500 m');
	assert.equal(plain(formatLength(1500, 'es')), '1,5 km');
});
