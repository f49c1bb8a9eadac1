import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContent } from '../../model/checking/check-content.ts';
import { sortFindings } from '../../model/findings/problem.ts';
import { readContentFolder } from '../../model/reading/content-folder.ts';
import { copyFixture } from '../../model/reading/testing/fixture.ts';
import { withEdition } from './add-edition.ts';

function makeFixtureCopy(context: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-new-'));
	context.after(() => rmSync(folder, { recursive: true }));
	copyFixture(folder);
	return folder;
}

/** Runs `npm run new` on a copy of the fixture. Returns the output, or the error output if it fails. */
function run(folder: string, ...args: string[]): string {
	try {
		return execFileSync(process.execPath, ['src/commands/new.ts', ...args], {
			env: { ...process.env, CONTENT: folder },
			encoding: 'utf8',
			stdio: 'pipe',
		});
	} catch (error) {
		return (error as { stderr: string }).stderr;
	}
}

/** The problems that the check reports in a folder, each as `file:line message`. */
function problemsIn(folder: string): string[] {
	const { problems } = checkContent(readContentFolder(folder));
	return sortFindings(problems).map(
		({ place, message }) => `${relative(folder, place.file)}:${place.line} ${message}`,
	);
}

test('in a new story, the check reports exactly the fields to fill in', (t) => {
	const folder = makeFixtureCopy(t);
	run(folder, 'story', 'quay-talks');
	assert.deepEqual(problemsIn(folder), [
		'stories/quay-talks/en.mdx:7 “title” is missing.',
		'stories/quay-talks/en.mdx:10 “summary” is missing.',
		'stories/quay-talks/en.mdx:19 “published” is missing.',
		'stories/quay-talks/es.mdx:4 “title” is missing.',
		'stories/quay-talks/es.mdx:7 “summary” is missing.',
	]);
});

test('a filled-in new story passes the check, with and without the example facts', (t) => {
	const folder = makeFixtureCopy(t);
	run(folder, 'story', 'quay-talks');
	for (const locale of ['en', 'es']) {
		const file = join(folder, `stories/quay-talks/${locale}.mdx`);
		const filled = readFileSync(file, 'utf8')
			.replace(/^title:$/m, 'title: The quay')
			.replace(/^summary:$/m, 'summary: Two ministers meet.')
			.replace(/^published:$/m, 'published: 2024-01-01');
		writeFileSync(file, filled);
	}
	assert.deepEqual(problemsIn(folder), []);
	const file = join(folder, 'stories/quay-talks/en.mdx');
	const facts = readFileSync(file, 'utf8').replace(/^# (sources:|venues:| .*)$/gm, '$1');
	assert.match(facts, /^sources:\n {2}courier/m);
	writeFileSync(file, facts);
	assert.deepEqual(problemsIn(folder), []);
});

test('a new edition is added in order of days, and nothing else changes', (t) => {
	const folder = makeFixtureCopy(t);
	const file = join(folder, 'stories/harbour-talks/editions.yaml');
	const before = readFileSync(file, 'utf8');
	run(folder, 'edition', 'harbour-talks', '2024-03-12');
	const after = readFileSync(file, 'utf8');
	const added = '2024-03-12:\n  published:\n  summary:\n    en:\n    es:\n';
	assert.equal(after.replace(added, ''), before);
	assert.ok(after.indexOf(added) < after.indexOf('2024-03-20:'));
	assert.ok(after.indexOf(added) > after.indexOf('2024-03-05:'));
	assert.deepEqual(problemsIn(folder), [
		'stories/harbour-talks/editions.yaml:13 “published” is missing.',
		'stories/harbour-talks/editions.yaml:15 “en” is missing.',
		'stories/harbour-talks/editions.yaml:16 “es” is missing.',
	]);
});

test('a story without editions gets an editions.yaml', (t) => {
	const folder = makeFixtureCopy(t);
	run(folder, 'edition', 'short-note', '2024-02-01');
	assert.equal(
		readFileSync(join(folder, 'stories/short-note/editions.yaml'), 'utf8'),
		'# yaml-language-server: $schema=../../../.config/schemas/editions.json\n2024-02-01:\n  summary:\n    en:\n',
	);
});

const edition = (day: string) => ({ day, languages: ['en'], isLater: false });

test('adding an edition at the start, in the middle or at the end keeps comments and order', () => {
	const file =
		'# The editions.\n\n# First.\n2024-01-01: # a note\n  summary: { en: One }\n\n# Second.\n2024-03-01:\n  summary:\n    en: "Two"\n';
	for (const day of ['2023-12-01', '2024-02-01', '2024-04-01']) {
		const changed = withEdition(file, edition(day)) ?? '';
		const lines = `${day}:\n  summary:\n    en:\n`;
		// An empty line separates the editions.
		const added = day === '2024-04-01' ? `\n${lines}` : `${lines}\n`;
		assert.equal(changed.replace(added, ''), file);
		assert.ok(changed.includes(added));
	}
	const middle = withEdition(file, edition('2024-02-01')) ?? '';
	assert.ok(middle.indexOf('2024-02-01') < middle.indexOf('# Second.'));
});

test('an edition in front matter gets the indentation of the others', () => {
	const block = 'title: x\neditions:\n  2024-01-01: { summary: { en: One } }\nvenues: {}\n';
	assert.equal(
		withEdition(block, edition('2024-02-01'), ['editions']),
		'title: x\neditions:\n  2024-01-01: { summary: { en: One } }\n  2024-02-01:\n    summary:\n      en:\nvenues: {}\n',
	);
});

test('an error is reported in a sentence', (t) => {
	const folder = makeFixtureCopy(t);
	assert.match(run(folder, 'story', 'Quay Talks'), /cannot be the name of a story/);
	assert.match(run(folder, 'story', '../x'), /cannot be the name of a story/);
	assert.match(run(folder, 'story', 'harbour-talks'), /already exists/);
	assert.match(
		run(folder, 'edition', 'harbor-talks', '2024-03-12'),
		/Did you mean “harbour-talks”\?/,
	);
	assert.match(run(folder, 'edition', 'harbour-talks', '2024-02-30'), /is not a date/);
	assert.match(
		run(folder, 'edition', 'harbour-talks', '2024-03-05'),
		/already has an edition of 2024-03-05/,
	);
	assert.match(run(folder), /^Usage: npm run new/);
});
