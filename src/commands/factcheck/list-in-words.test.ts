import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './lines.ts';
import { listInWords } from './list-in-words.ts';
import { smallStory } from './testing/small-story.ts';

test('every sentence and short text of a language stands with its sources', () => {
	const { files, story } = smallStory();
	const phrases = { republishing: '{publisher}, republishing {original}', 'no-date': 'no date' };
	const list = listInWords(linesOf(files), 'en', story.sources, phrases);
	const paper = '    · paper: The Paper, 2023-09-04';
	assert.deepEqual(list.replaceAll(/^.*\//gm, '').split('\n\n'), [
		'en.mdx:7\n  Where?',
		`en.mdx:11\n  Kim goes to the port.\n${paper}`,
		`en.mdx:11\n  He expects 1,000 boxes there.\n${paper}`,
		'en.mdx:2\n  The meeting',
		'en.mdx:3\n  They met.',
		'en.mdx:4\n  North and South',
		'editions.yaml:2\n  The plan.',
		'editions.yaml:4\n  Afterwards.',
		`sources.yaml:3\n  They meet\n${paper}`,
		`venues.yaml:2\n  Port\n${paper}`,
		`venues.yaml:8\n  It has 2 berths.\n${paper}`,
	]);
});

test('a mention reads as its name where it has no words', () => {
	const { files } = smallStory();
	assert.ok(linesOf(files).some(({ text }) => text === 'Kim va a Puerto.'));
});

test('“EE. UU.” ends no sentence', () => {
	const { files } = smallStory(['es.mdx', 'Kim va a', 'Según EE.\u00a0UU., Kim va a']);
	assert.ok(linesOf(files).some(({ text }) => text === 'Según EE.\u00a0UU., Kim va a Puerto.'));
});
