import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from './yaml-file.ts';

const venues = `vladivostok:
  name: { es: Vladivostok, en: Vladivostok }
  latitude: 431
  standings:
    - from: 2023-09-04
      is: liekly
`;

test('every value has its place', () => {
	const { placeOf } = readYaml(venues, 'venues.yaml');
	assert.deepEqual(placeOf(['vladivostok', 'latitude']), {
		file: 'venues.yaml',
		line: 3,
		column: 13,
	});
	assert.deepEqual(placeOf(['vladivostok', 'latitude'], 'key').column, 3);
	assert.deepEqual(placeOf(['vladivostok', 'standings', 0, 'is']).line, 6);
	assert.deepEqual(placeOf(['vladivostok', 'name', 'en']).column, 32);
});

test('a missing value has the place of the value that should hold it', () => {
	const { placeOf } = readYaml(venues, 'venues.yaml');
	assert.deepEqual(placeOf(['vladivostok', 'precision']), {
		file: 'venues.yaml',
		line: 1,
		column: 1,
	});
});

test('days and “no” stay text, and a number is parsed', () => {
	assert.deepEqual(readYaml('a: 2023-09-04\nb: no\nc: 43.10\n', 'x.yaml').data, {
		a: '2023-09-04',
		b: 'no',
		c: 43.1,
	});
});

test('a repeated name is reported at the second one, and the rest is still read', () => {
	const { problems, data } = readYaml('a: 1\nb: 2\na: 3\n', 'x.yaml');
	assert.equal(problems.length, 1);
	assert.equal(problems[0]?.place.line, 3);
	assert.ok(data);
});

test('anchors, aliases and tags are refused', () => {
	const { problems, data } = readYaml('a: &x [1]\nb: *x\nc: !!binary aGk=\nd: !js 1\n', 'x.yaml');
	assert.deepEqual([...new Set(problems.map(({ place }) => place.line))].sort(), [1, 2, 3, 4]);
	assert.equal(data, undefined);
});

test('a tab is reported in plain words, and an open bracket leaves no data', () => {
	assert.match(readYaml('a:\n\tb: 1\n', 'x.yaml').problems[0]?.message ?? '', /tab/);
	assert.equal(readYaml('a: [1, 2\n', 'x.yaml').data, undefined);
});

test('the lines of front matter are counted from the top of the file', () => {
	assert.equal(readYaml('a: 1\na: 2\n', 'es.mdx', 2).problems[0]?.place.line, 3);
});
