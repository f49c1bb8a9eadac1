import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOf, isCountry, metresOutside } from './country.ts';

/** Places with their countries, among them small islands, enclaves, and both sides of the date line. */
const places: [name: string, latitude: number, longitude: number, country: string][] = [
	['Moscow', 55.752, 37.618, 'RU'],
	['the campus of Russky Island', 43.0242, 131.8936, 'RU'],
	['Kaliningrad', 54.71, 20.51, 'RU'],
	['Chukotka, west of 180', 66.2, 173, 'RU'],
	['Chukotka, east of 180', 66.5, -172, 'RU'],
	['Simferopol', 44.95, 34.1, 'UA'],
	['Sevastopol', 44.6, 33.53, 'UA'],
	['Kerch', 45.34, 36.42, 'UA'],
	['Donetsk', 48, 37.8, 'UA'],
	['Sukhumi', 43.02, 41.06, 'GE'],
	['Hunchun', 42.87, 130.36, 'CN'],
	['Rason', 42.27, 130.3, 'KP'],
	['Geneva', 46.2044, 6.1432, 'CH'],
	['Doha', 25.2854, 51.531, 'QA'],
	['San Marino', 43.936, 12.447, 'SM'],
	['Vatican City', 41.9022, 12.4533, 'VA'],
	['Maseru', -29.31, 27.48, 'LS'],
	['Singapore', 1.3521, 103.8198, 'SG'],
	['Male', 4.1755, 73.5093, 'MV'],
	['Funafuti', -8.524, 179.194, 'TV'],
	['Taveuni, over the date line', -16.85, -179.97, 'FJ'],
	['Pristina', 42.66, 21.16, 'XK'],
	['Kyrenia', 35.33, 33.32, 'CY'],
	['Cayenne', 4.92, -52.31, 'GF'],
	['the South Pole', -89.9, 0, 'AQ'],
];

test('a place is inside its country, or at most 5 km outside', () => {
	for (const [name, latitude, longitude, country] of places) {
		const outside = metresOutside(country, { latitude, longitude });
		assert.ok(outside !== undefined && outside <= 5000, `${name}: ${outside} m`);
	}
});

test('metresOutside gives the distance from a place to a country that it is not in', () => {
	const crimea = metresOutside('RU', { latitude: 44.95, longitude: 34.1 }) ?? 0;
	assert.ok(crimea > 150_000, `${crimea}`);
	const bern = metresOutside('FR', { latitude: 46.948, longitude: 7.4474 }) ?? 0;
	assert.ok(bern > 40_000 && bern < 60_000, `${bern}`);
	const overTheLine = metresOutside('RU', { latitude: 66, longitude: -168.2 }) ?? 0;
	assert.ok(overTheLine > 20_000 && overTheLine < 90_000, `${overTheLine}`);
});

test('countryOf gives no country for a place at sea', () => {
	assert.equal(countryOf({ latitude: 40, longitude: 135 }), undefined);
	assert.equal(countryOf({ latitude: 44.95, longitude: 34.1 }), 'UA');
});

test('isCountry knows every country code, even those of countries without an outline of their own', () => {
	assert.deepEqual(['RU', 'XK', 'GF', 'TK', 'XX', 'UK'].map(isCountry), [
		true,
		true,
		true,
		true,
		false,
		false,
	]);
});
