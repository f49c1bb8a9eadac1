import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greatCircle, kilometresBetween, lengthInWords, spokenKilometres } from './distance.ts';

const moscow = { latitude: 55.752, longitude: 37.6178 };
const pyongyang = { latitude: 39.0339, longitude: 125.7543 };

test('a quarter of a meridian is a quarter of 40,030 km', () => {
	const quarter = kilometresBetween({ latitude: 0, longitude: 10 }, { latitude: 90, longitude: 0 });
	assert.ok(Math.abs(quarter - 40_030 / 4) < 1);
});

test('Moscow is 6,413 km from Pyongyang, either way', () => {
	assert.equal(Math.round(kilometresBetween(moscow, pyongyang)), 6413);
	assert.equal(Math.round(kilometresBetween(pyongyang, moscow)), 6413);
});

test('over the date line the distance is the short one', () => {
	const [west, east] = [
		{ latitude: 0, longitude: 179 },
		{ latitude: 0, longitude: -179 },
	];
	assert.equal(Math.round(kilometresBetween(west, east)), 222);
});

test('a great circle begins and ends at its places and bends towards the pole', () => {
	const line = greatCircle(moscow, pyongyang, 4);
	assert.equal(line.length, 5);
	assert.ok(Math.abs((line[0]?.longitude ?? 0) - moscow.longitude) < 1e-9);
	assert.ok(Math.abs((line[4]?.latitude ?? 0) - pyongyang.latitude) < 1e-9);
	assert.ok((line[1]?.latitude ?? 0) > moscow.latitude);
});

test('a spoken distance has two digits that count, a short one is whole', () => {
	assert.deepEqual(
		[684.2, 6413.1, 1443, 9.06, 99.7].map(spokenKilometres),
		[680, 6400, 1400, 9, 100],
	);
});

test('a length is written as its language does', () => {
	const plain = (text: string) => text.replace(/\s/, ' ');
	assert.equal(plain(lengthInWords(1_443_000, 'es')), '1.443 km');
	assert.equal(plain(lengthInWords(1_443_000, 'en')), '1,443 km');
	assert.equal(plain(lengthInWords(500, 'es')), '500 m');
	assert.equal(plain(lengthInWords(1500, 'es')), '1,5 km');
});
