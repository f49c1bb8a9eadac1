import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factSchemas } from '../facts.ts';
import { inOrder, inWords } from '../problem.ts';
import { readYaml } from '../reading/yaml-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** What is said of a `venues.yaml`, one line each. */
function said(text: string): string[] {
	const { data, placeOf, problems } = readYaml(text, 'venues.yaml');
	assert.deepEqual(problems, []);
	return inOrder(schemaProblems({ schema: factSchemas.venues, data, placeOf })).map(inWords);
}

const whole = `vladivostok:
  name: { es: Vladivostok }
  role: candidate
  country: RU
  latitude: 43.1
  longitude: 131.9
  precision: 3000
`;

test('a venue that is whole is silent', () => {
	assert.deepEqual(said(whole), []);
});

test('a latitude of 431 is told at the number', () => {
	assert.deepEqual(said(whole.replace('43.1', '431')), [
		'venues.yaml:5:13  A latitude lies between -90 and 90. If it is the longitude, swap the two: latitude tells north and south.',
	]);
});

test('a misspelt field is told at the field, with the name that was meant', () => {
	const lines = said(whole.replace('precision', 'precission'));
	assert.match(
		lines[1] ?? '',
		/^venues.yaml:7:3 {2}There is no field “precission” here. Did you mean “precision”\?$/,
	);
	assert.match(lines[0] ?? '', /^venues.yaml:1:1 {2}“precision” is missing. Metres: /);
});

test('a word that is not on the list is told with the list', () => {
	assert.deepEqual(said(whole.replace('role: candidate', 'role: candidato')), [
		'venues.yaml:3:9  “candidato” is not possible here. Did you mean “candidate”?',
	]);
	assert.match(
		said(whole.replace('role: candidate', 'role: sede'))[0] ?? '',
		/Known: candidate, stop/,
	);
});

test('a number where a text belongs, and a text where a list belongs, come with the cure', () => {
	assert.match(
		said(whole.replace('es: Vladivostok', 'es: 1860'))[0] ?? '',
		/:2:15 {2}“1860” is not a text. Put quotation marks around it: "1860".$/,
	);
	assert.match(
		said(`${whole}  sources: tass\n`)[0] ?? '',
		/Put square brackets around it: \[tass\].$/,
	);
});

test('of “an id, or words” only what was meant is spoken of', () => {
	const report = (who: string) => `${whole}  reports:
    - { who: ${who}, says: likely, sources: [ap] }
`;
	assert.deepEqual(said(report('ap')), []);
	assert.deepEqual(said(report('{ es: Un funcionario }')), []);
	assert.match(said(report('"Un funcionario"'))[0] ?? '', /An id has lower-case letters/);
	assert.match(said(report('{ es: 3 }'))[0] ?? '', /“3” is not a text/);
});

test('standings out of order, two on a day, or of another role are problems', () => {
	const standings = (first: string, second: string, is = 'likely') => `${whole}  standings:
    - { from: ${first}, is: ${is}, sources: [ap] }
    - { from: ${second}, is: possible, sources: [ap] }
`;
	assert.match(
		said(standings('2023-09-13', '2023-09-04'))[0] ?? '',
		/:10:15 .*Put the earlier one first/,
	);
	assert.match(
		said(standings('2023-09-04', '2023-09-04'))[0] ?? '',
		/two standings from 2023-09-04/,
	);
	assert.match(
		said(standings('2023-09-04', '2023-09-05', 'visited'))[0] ?? '',
		/A candidate cannot be “visited”/,
	);
});

test('an id with a capital letter is told at the id', () => {
	assert.match(
		said(whole.replace('vladivostok:', 'Vladivostok:'))[0] ?? '',
		/^venues.yaml:1:1 .*lower-case/,
	);
});

test('a day that the calendar lacks is no day', () => {
	assert.match(said(`${whole}  known: 2023-02-29\n`)[0] ?? '', /There is no day 2023-02-29/);
	assert.match(said(`${whole}  known: yesterday\n`)[0] ?? '', /“yesterday” is not a day/);
});
