import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { readYaml } from '../reading/yaml-file.ts';
import { factSchemas } from '../facts.ts';
import { schemaProblems } from './schema-problems.ts';
import { venueNotices, venueProblems } from './venue-problems.ts';

/** A venue that is right, with these fields otherwise. */
function written(id: string, fields: Record<string, string | number> = {}): string {
	const whole = {
		country: 'RU',
		latitude: 43.1056,
		longitude: 131.8735,
		precision: 3000,
		...fields,
	};
	const lines = Object.entries(whole).map(([name, value]) => `  ${name}: ${value}`);
	return [`${id}:`, '  name: { en: A place }', '  role: reference', ...lines].join('\n');
}

function readVenues(...venues: string[]): StoryFiles {
	const yaml = readYaml(venues.join('\n'), 'venues.yaml');
	const facts = [{ name: 'venues' as const, schema: factSchemas.venues, ...yaml }];
	return {
		id: 'story',
		folder: 'story',
		original: 'en',
		prose: [],
		facts,
		translations: undefined,
		images: [],
		problems: [],
	};
}

function saidOf(fields: Record<string, string | number>): string[] {
	const files = readVenues(written('place', fields));
	return [...files.facts.flatMap(schemaProblems), ...venueProblems(files)].map(inWords);
}

test('a venue in its country is no problem, nor is one a little off its coast', () => {
	assert.deepEqual(saidOf({}), []);
	assert.deepEqual(saidOf({ latitude: 43.06, longitude: 131.84, precision: 10 }), []);
});

test('swapped coordinates are a problem, told with the way out', () => {
	assert.deepEqual(saidOf({ country: 'QA', latitude: 51.531, longitude: 25.2854 }), [
		'venues.yaml:5:13  This point lies 3,567 km outside of QA, in UA. Swap latitude and longitude.',
	]);
	assert.match(
		saidOf({ latitude: 131.8735, longitude: 43.1056 }).join('\n'),
		/^venues\.yaml:5:13 .*swap the two/,
	);
});

test('a sign that is missing is told', () => {
	const lima = { country: 'PE', latitude: 12.05, longitude: -77.04 };
	assert.match(saidOf(lima).join('\n'), /outside of PE, in the sea\. .* South is negative\.$/);
});

test('a point is outside where it lies further off than its precision and 5 km', () => {
	// Suifenhe in China, 4 km from the border of Russia; Mudanjiang, some 125 km.
	assert.deepEqual(saidOf({ latitude: 44.39, longitude: 131.15, precision: 500 }), []);
	const mudanjiang = { latitude: 44.58, longitude: 129.6 };
	assert.match(
		saidOf({ ...mudanjiang, precision: 3000 }).join('\n'),
		/lies 1\d\d km outside of RU, in CN\. Correct/,
	);
	assert.deepEqual(saidOf({ ...mudanjiang, precision: 150_000 }), []);
});

test('a country that is none is a problem', () => {
	assert.deepEqual(saidOf({ country: 'UK' }), [
		'venues.yaml:4:12  There is no country “UK”. A country has two letters of ISO 3166-1, such as RU, GB or XK.',
	]);
});

test('a precision of 0 or of 5,000 km is a problem', () => {
	assert.match(
		saidOf({ precision: 0 }).join('\n'),
		/^venues\.yaml:7:14 {2}A precision is more than 0 metres\. .*100 for a building/,
	);
	assert.match(
		saidOf({ precision: 5_000_000 }).join('\n'),
		/^venues\.yaml:7:14 {2}A precision is at most 1,000,000 metres\./,
	);
});

test('two venues on one point are a notice', () => {
	const files = readVenues(
		written('hall'),
		written('square'),
		written('park', { latitude: 43.11 }),
	);
	assert.deepEqual(venueProblems(files), []);
	assert.deepEqual(venueNotices(files).map(inWords), [
		'venues.yaml:12:13  “square” lies on the very point of “hall”. If they are one place, keep one. If not, give each its own coordinates.',
	]);
});
