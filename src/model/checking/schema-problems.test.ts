import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factSchemas } from '../facts/fact-files.ts';
import { sortFindings, formatFinding } from '../findings/problem.ts';
import { readYaml } from '../reading/yaml-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** The problems of a `venues.yaml`, one line each. */
function problemsIn(text: string): string[] {
	const { data, placeOf, problems } = readYaml(text, 'venues.yaml');
	assert.deepEqual(problems, []);
	return sortFindings(schemaProblems({ schema: factSchemas.venues, data, placeOf })).map(
		formatFinding,
	);
}

const complete = `vladivostok:
  name: { es: Vladivostok }
  role: candidate
  country: RU
  latitude: 43.1
  longitude: 131.9
  precision: 3000
`;

test('a complete venue has no problems', () => {
	assert.deepEqual(problemsIn(complete), []);
});

test('a latitude of 431 is reported at the number', () => {
	assert.deepEqual(problemsIn(complete.replace('43.1', '431')), [
		'venues.yaml:5:13  A latitude lies between -90 and 90. If you wrote the longitude here, swap the two: latitude is north–south.',
	]);
});

test('a misspelt field is reported at the field, with the name that was meant', () => {
	const lines = problemsIn(complete.replace('precision', 'precission'));
	assert.match(
		lines[1] ?? '',
		/^venues.yaml:7:3 {2}There is no field “precission” here. Did you mean “precision”\?$/,
	);
	assert.match(lines[0] ?? '', /^venues.yaml:1:1 {2}“precision” is missing. Metres: /);
});

test('a word that is not on the list is reported with the list', () => {
	assert.deepEqual(problemsIn(complete.replace('role: candidate', 'role: candidato')), [
		'venues.yaml:3:9  “candidato” is not allowed here. Did you mean “candidate”?',
	]);
	assert.match(
		problemsIn(complete.replace('role: candidate', 'role: sede'))[0] ?? '',
		/Known: candidate, stop/,
	);
});

test('a number in place of a text, and a text in place of a list, come with a hint', () => {
	assert.match(
		problemsIn(complete.replace('es: Vladivostok', 'es: 1860'))[0] ?? '',
		/:2:15 {2}“1860” is not a text. Put quotation marks around it: "1860".$/,
	);
	assert.match(
		problemsIn(`${complete}  sources: tass\n`)[0] ?? '',
		/Put square brackets around it: \[tass\].$/,
	);
});

test('for “an id, or words”, only the branch that was meant is reported', () => {
	const withReport = (who: string) => `${complete}  reports:
    - { who: ${who}, says: likely, sources: [ap] }
`;
	assert.deepEqual(problemsIn(withReport('ap')), []);
	assert.deepEqual(problemsIn(withReport('{ es: Un funcionario }')), []);
	assert.match(problemsIn(withReport('"Un funcionario"'))[0] ?? '', /An id has lower-case letters/);
	assert.match(problemsIn(withReport('{ es: 3 }'))[0] ?? '', /“3” is not a text/);
});

test('standings out of order, on the same day, or of another role are problems', () => {
	const withStandings = (first: string, second: string, is = 'likely') => `${complete}  standings:
    - { from: ${first}, is: ${is}, sources: [ap] }
    - { from: ${second}, is: possible, sources: [ap] }
`;
	assert.match(
		problemsIn(withStandings('2023-09-13', '2023-09-04'))[0] ?? '',
		/:10:15 .*Put the earlier one first/,
	);
	assert.match(
		problemsIn(withStandings('2023-09-04', '2023-09-04'))[0] ?? '',
		/two standings from 2023-09-04/,
	);
	assert.match(
		problemsIn(withStandings('2023-09-04', '2023-09-05', 'visited'))[0] ?? '',
		/A candidate cannot be “visited”/,
	);
});

test('an id with a capital letter is reported at the id', () => {
	assert.match(
		problemsIn(complete.replace('vladivostok:', 'Vladivostok:'))[0] ?? '',
		/^venues.yaml:1:1 .*lower-case/,
	);
});

test('a day that the calendar lacks is a problem', () => {
	assert.match(
		problemsIn(`${complete}  known: 2023-02-29\n`)[0] ?? '',
		/There is no day 2023-02-29/,
	);
	assert.match(problemsIn(`${complete}  known: yesterday\n`)[0] ?? '', /“yesterday” is not a day/);
});
