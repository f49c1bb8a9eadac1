import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { baseMap, countriesOn, countryAt } from './base-map.ts';
import { holds } from './country-points.ts';
import { placeOnDrawing } from './mercator.ts';

type Points = Record<string, [longitude: number, latitude: number]>;

/** Towns and land that are Russia's, both sides of the date line among them. */
const inRussia: Points = {
	Moscow: [37.62, 55.75],
	Krasnodar: [38.98, 45.04],
	Rostov: [39.7, 47.23],
	Belgorod: [36.58, 50.6],
	Smolensk: [32.05, 54.78],
	'St Petersburg': [30.36, 59.95],
	Kaliningrad: [20.51, 54.71],
	Pskov: [28.33, 57.82],
	Vladivostok: [131.8995, 43.125],
	Khabarovsk: [135.09, 48.48],
	Blagoveshchensk: [127.56, 50.29],
	'Yuzhno-Sakhalinsk': [142.73, 46.96],
	Birobidzhan: [132.92, 48.79],
	'Russky Island': [131.85, 43],
	Komsomolsk: [137, 50.55],
	Ussuriysk: [131.95, 43.8],
	Nakhodka: [132.88, 42.83],
	Yakutsk: [129.73, 62.03],
	'Chukotka, west of 180': [173, 66.2],
	'Chukotka, east of 180': [-172, 66.5],
	Grozny: [45.69, 43.32],
	Vostochny: [128.334, 51.884],
	Zelenograd: [37.2, 55.99],
	Murmansk: [33.2, 68.8],
	Sochi: [39.85, 43.65],
	'the campus of Russky Island': [131.8936, 43.0242],
};

/** Land that is not Russia's. */
const elsewhere: Record<string, Points> = {
	UA: {
		Simferopol: [34.1, 44.95],
		Sevastopol: [33.56, 44.6],
		Kerch: [36.42, 45.34],
		Dzhankoi: [34.4, 45.7],
		Donetsk: [37.8, 48],
		Luhansk: [39.3, 48.57],
		Mariupol: [37.54, 47.12],
		Kherson: [32.6, 46.65],
		Kharkiv: [36.23, 49.99],
		Kyiv: [30.52, 50.45],
	},
	BY: { Minsk: [27.56, 53.9] },
	EE: { Narva: [28.1, 59.36] },
	LT: { Vilnius: [25.28, 54.69] },
	GE: { Sukhumi: [41.06, 43.02], Tskhinvali: [43.97, 42.23] },
	CN: {
		Harbin: [126.64, 45.75],
		Heihe: [127.4, 50.2],
		Hunchun: [130.36, 42.87],
		Fuyuan: [134.3, 48.35],
		Mudanjiang: [129.6, 44.58],
	},
	KP: { Rason: [130.3, 42.27], Pyongyang: [125.75, 39.02] },
	KR: { Seoul: [127, 37.57] },
	JP: { Sapporo: [141.35, 43.06] },
	KZ: { Oral: [51.4, 51.2] },
	TW: { Taipei: [121.5, 24.95] },
	CY: { Kyrenia: [33.4, 35.3] },
	XK: { Pristina: [21.16, 42.66] },
	EH: { Smara: [-11.67, 26.74] },
};

test('places lie in the country that they lie in', () => {
	for (const [name, point] of Object.entries(inRussia))
		assert.equal(countryAt(...point), 'RU', name);
	for (const [country, points] of Object.entries(elsewhere)) {
		for (const [name, point] of Object.entries(points)) {
			assert.equal(countryAt(...point), country, name);
		}
	}
});

test('at sea there is no country, far out nor off a city', () => {
	assert.equal(countryAt(135, 40), undefined);
	assert.equal(countryAt(-150, 30), undefined);
	assert.equal(countryAt(132.1, 43.05), undefined);
});

test('a drawing tints Russia without Crimea', () => {
	const frame = { west: 26, east: 46, south: 42, north: 56 };
	const size = { width: 700, height: 760 };
	const russia = countriesOn(frame, size, ['RU']).get('RU') ?? [];
	const onDrawing = ([longitude, latitude]: [number, number]) =>
		holds(russia, placeOnDrawing(frame, size, { longitude, latitude }));
	for (const [name, point] of Object.entries(elsewhere['UA'] ?? {})) {
		assert.equal(onDrawing(point), false, name);
	}
	for (const name of ['Moscow', 'Krasnodar', 'Rostov', 'Belgorod', 'Smolensk', 'Grozny']) {
		const point = inRussia[name];
		assert.ok(point && onDrawing(point), name);
	}
});

test('land goes on over the date line', () => {
	const frame = { west: 165, east: 203, south: 58, north: 71 };
	const size = { width: 700, height: 700 };
	const shown = countriesOn(frame, size, ['RU', 'US']);
	const russia = shown.get('RU') ?? [];
	const alaska = placeOnDrawing(frame, size, { longitude: -163, latitude: 65.5 });
	assert.ok(holds(shown.get('US') ?? [], alaska));
	for (const longitude of [172, 176, 179.9, 180.1, 184]) {
		const point = placeOnDrawing(frame, size, { longitude, latitude: 67.5 });
		assert.ok(holds(russia, point), `at ${longitude}`);
	}
});

test('a frame is drawn the same each time, and half a world weighs little', () => {
	const frame = { west: 15, east: 155, south: 29, north: 62 };
	const options = { width: 1000, height: 350, focus: 'RU' };
	assert.deepEqual(baseMap(frame, options), baseMap(frame, options));
	const bytes = gzipSync(Object.values(baseMap(frame, options)).join(''), { level: 9 }).length;
	assert.ok(bytes < 8000, `${bytes} bytes`);
});

test('a city is drawn of its own coast, with nothing of the world map in it', () => {
	const { land, borders, rivers } = baseMap(
		{ west: 131.79, east: 131.98, south: 43, north: 43.13 },
		{ width: 700, height: 648, focus: 'RU' },
	);
	assert.ok(land.length > 1000);
	assert.equal(borders + rivers, '');
});
