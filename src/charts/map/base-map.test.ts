import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { baseMap, countriesOn, countryAt } from './base-map.ts';
import { areaOf, holds } from './country-points.ts';
import { placeOnDrawing } from './mercator.ts';
import { outsideRussia, inRussia } from './testing/truth-points.ts';

test('countryAt finds the country of a place', () => {
	for (const [name, point] of Object.entries(inRussia))
		assert.equal(countryAt(...point), 'RU', name);
	for (const [country, points] of Object.entries(outsideRussia)) {
		for (const [name, point] of Object.entries(points)) {
			assert.equal(countryAt(...point), country, name);
		}
	}
});

test('countryAt finds no country at sea, far out or just off a city', () => {
	assert.equal(countryAt(135, 40), undefined);
	assert.equal(countryAt(-150, 30), undefined);
	assert.equal(countryAt(132.1, 43.05), undefined);
});

test('the tint of Russia leaves out Crimea', () => {
	const frame = { west: 26, east: 46, south: 42, north: 56 };
	const size = { width: 700, height: 760 };
	const russia = areaOf(countriesOn(frame, size, ['RU']).get('RU') ?? []);
	const isTinted = ([longitude, latitude]: [number, number]) =>
		holds(russia, placeOnDrawing(frame, size, { longitude, latitude }));
	for (const [name, point] of Object.entries(outsideRussia['UA'] ?? {})) {
		assert.equal(isTinted(point), false, name);
	}
	for (const name of ['Moscow', 'Krasnodar', 'Rostov', 'Belgorod', 'Smolensk', 'Grozny']) {
		const point = inRussia[name];
		assert.ok(point && isTinted(point), name);
	}
});

test('land continues across the date line', () => {
	const frame = { west: 165, east: 203, south: 58, north: 71 };
	const size = { width: 700, height: 700 };
	const countries = countriesOn(frame, size, ['RU', 'US']);
	const russia = areaOf(countries.get('RU') ?? []);
	const alaska = placeOnDrawing(frame, size, { longitude: -163, latitude: 65.5 });
	assert.ok(holds(areaOf(countries.get('US') ?? []), alaska));
	for (const longitude of [172, 176, 179.9, 180.1, 184]) {
		const point = placeOnDrawing(frame, size, { longitude, latitude: 67.5 });
		assert.ok(holds(russia, point), `at ${longitude}`);
	}
});

test('the base map of a frame is deterministic, and half the world stays below 8 kB', () => {
	const frame = { west: 15, east: 155, south: 29, north: 62 };
	const options = { width: 1000, height: 350, focus: 'RU' };
	assert.deepEqual(baseMap(frame, options), baseMap(frame, options));
	const bytes = gzipSync(Object.values(baseMap(frame, options)).join(''), { level: 9 }).length;
	assert.ok(bytes < 8000, `${bytes} bytes`);
});

test('a city is drawn from its detailed coast only, without anything from the world map', () => {
	const frame = { west: 131.79, east: 131.98, south: 43, north: 43.13 };
	const size = { width: 700, height: 648 };
	const { land, focus, borders, rivers } = baseMap(frame, { ...size, focus: 'RU' });
	assert.ok(focus.length > 1000);
	assert.equal(land + borders + rivers, '');
	assert.equal(baseMap(frame, size).land, focus);
});
