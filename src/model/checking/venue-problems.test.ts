import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { readYaml } from '../reading/yaml-file.ts';
import { factSchemas } from '../facts/fact-files.ts';
import { schemaProblems } from './schema-problems.ts';
import { venueNotices, venueProblems } from './venue-problems.ts';

/** A valid venue in YAML, with these fields changed. */
function venueYaml(id: string, fields: Record<string, string | number> = {}): string {
	const all = {
		country: 'RU',
		latitude: 43.1056,
		longitude: 131.8735,
		precision: 3000,
		...fields,
	};
	const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
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
		images: new Map(),
		problems: [],
	};
}

function problemsOf(fields: Record<string, string | number>): string[] {
	const files = readVenues(venueYaml('place', fields));
	return [...files.facts.flatMap(schemaProblems), ...venueProblems(files)].map(formatFinding);
}

test('a venue in its country is allowed, and so is one just off its coast', () => {
	assert.deepEqual(problemsOf({}), []);
	assert.deepEqual(problemsOf({ latitude: 43.06, longitude: 131.84, precision: 10 }), []);
});

test('swapped coordinates are a problem with a hint', () => {
	assert.deepEqual(problemsOf({ country: 'QA', latitude: 51.531, longitude: 25.2854 }), [
		'venues.yaml:5:13  This point lies 3,567 km outside QA, in UA. Swap latitude and longitude.',
	]);
	assert.match(
		problemsOf({ latitude: 131.8735, longitude: 43.1056 }).join('\n'),
		/^venues\.yaml:5:13 .*swap the two/,
	);
});

test('a missing minus sign is a problem with a hint', () => {
	const lima = { country: 'PE', latitude: 12.05, longitude: -77.04 };
	assert.match(problemsOf(lima).join('\n'), /outside PE, in the sea\. .* South is negative\.$/);
});

test('a venue is outside its country if it is farther away than its precision plus 5 km', () => {
	// Suifenhe in China is 4 km from the border of Russia, Mudanjiang some 125 km.
	assert.deepEqual(problemsOf({ latitude: 44.39, longitude: 131.15, precision: 500 }), []);
	const mudanjiang = { latitude: 44.58, longitude: 129.6 };
	assert.match(
		problemsOf({ ...mudanjiang, precision: 3000 }).join('\n'),
		/lies 1\d\d km outside RU, in CN\. Correct/,
	);
	assert.deepEqual(problemsOf({ ...mudanjiang, precision: 150_000 }), []);
});

test('a country that does not exist is a problem', () => {
	assert.deepEqual(problemsOf({ country: 'UK' }), [
		'venues.yaml:4:12  There is no country “UK”. Write the two letters of ISO 3166-1, such as RU, GB or XK.',
	]);
});

test('a precision of 0 or of 5,000 km is a problem', () => {
	assert.match(
		problemsOf({ precision: 0 }).join('\n'),
		/^venues\.yaml:7:14 {2}A precision is more than 0 metres\. .*100 for a building/,
	);
	assert.match(
		problemsOf({ precision: 5_000_000 }).join('\n'),
		/^venues\.yaml:7:14 {2}A precision is at most 1,000,000 metres\./,
	);
});

test('two venues with the same coordinates are a notice', () => {
	const files = readVenues(
		venueYaml('hall'),
		venueYaml('square'),
		venueYaml('park', { latitude: 43.11 }),
	);
	assert.deepEqual(venueProblems(files), []);
	assert.deepEqual(venueNotices(files).map(formatFinding), [
		'venues.yaml:12:13  “square” has the same coordinates as “hall”. If they are the same place, keep one. If not, give each its own coordinates.',
	]);
});
