import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairProblems } from './pair-problems.ts';
import { said, smallStory } from './testing/small-story.ts';

const saidOf = (...changes: Parameters<typeof smallStory>) =>
	said(pairProblems(smallStory(...changes).files, ['es', 'en']));

test('two languages that say the same are not spoken of, whatever words a mention has', () => {
	assert.deepEqual(saidOf(), []);
});

test('a passage that a translation lacks is told', () => {
	const passage = '<Passage id="who">\n\nKim [@paper].\n\n</Passage>\n\n';
	assert.deepEqual(saidOf(['es.mdx', '## ¿Dónde?', `${passage}## ¿Dónde?`]), [
		'en.mdx:1:1  The passage “who” is missing. It stands in es.mdx.',
	]);
});

test('a citation that one language has and the other lacks is told', () => {
	assert.deepEqual(saidOf(['en.mdx', ' [@paper]', '']), [
		'en.mdx:9:1  The passage “place” lacks [@paper], which it has in es. Say the same in both.',
	]);
});

test('so is a mention', () => {
	assert.deepEqual(saidOf(['en.mdx', '<Venue id="port">the port</Venue>', 'the port']), [
		'en.mdx:9:1  The passage “place” lacks <Venue id="port">, which it has in es. Say the same in both.',
	]);
});

test('so is a number', () => {
	assert.deepEqual(saidOf(['en.mdx', '1,000', '1,500']), [
		'en.mdx:9:1  The passage “place” lacks 1000, which it has in es. Say the same in both.',
		'en.mdx:9:1  The passage “place” has 1500, which it lacks in es. Say the same in both.',
	]);
});

test('a short text stands in every language of the site, with the same numbers', () => {
	assert.deepEqual(saidOf(['venues.yaml', ', en: Port', '']), [
		'venues.yaml:2:9  This text is missing in “en”. Write it beside the other.',
	]);
	assert.deepEqual(saidOf(['venues.yaml', 'It has 2', 'It has 3']), [
		'venues.yaml:8:38  This text lacks 2, which it has in es. Say the same in both.',
		'venues.yaml:8:38  This text has 3, which it lacks in es. Say the same in both.',
	]);
});
