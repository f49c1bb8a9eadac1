import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { readStoryFolder } from '../../model/reading/story-folder.ts';
import { copyFixture } from '../../model/reading/testing/fixture.ts';
import { sentencesOf } from './sentences.ts';

const folder = mkdtempSync(join(tmpdir(), 'cumbre-'));
after(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
copyFixture(content);

function factcheck(...args: string[]) {
	const { stdout, stderr, status } = spawnSync('node', ['src/commands/factcheck.ts', ...args], {
		env: { ...process.env, CONTENT: content },
		encoding: 'utf8',
	});
	return { entries: stdout.trim().split('\n\n'), stderr: stderr.trim(), status };
}

test('every sentence and short text of a story is listed with its sources, in one language', () => {
	const { entries, status } = factcheck('bridge', 'en');
	assert.equal(status, 0);
	const [first] = entries;
	assert.equal(
		first,
		`${relative('.', content)}/stories/bridge/en.mdx:7\n  The river has no bridge.\n    · survey: River Board, 2020-01-15`,
	);
	assert.ok(entries.some((entry) => entry.includes('bridge/venues.yaml')));
	assert.ok(!entries.some((entry) => entry.includes('es.mdx')));
});

test('a mention without words of its own reads as the name of its item', () => {
	const { entries } = factcheck('bridge', 'es');
	assert.match(entries.join('\n'), /Se hará en [^<]*, con tres carriles\./);
});

test('an unknown story or language is refused, and known ones are suggested', () => {
	assert.deepEqual(factcheck('bridg', 'en'), {
		entries: [''],
		stderr: 'There is no story “bridg”. Did you mean “bridge”?',
		status: 1,
	});
	assert.match(factcheck('bridge', 'fr').stderr, /not in the language “fr”\. Its languages are /);
	assert.match(factcheck('bridge').stderr, /^Which story, and in which language\? Usage: /);
});

test('an abbreviation with a no-break space does not end a sentence', () => {
	writeFileSync(join(folder, 'es.mdx'), 'Según EE.\u00a0UU., viaja. Nadie lo confirma.\n');
	const files = readStoryFolder(folder, 'trip');
	assert.deepEqual(
		files.prose.flatMap((prose) => sentencesOf(prose, files)).map(({ text }) => text),
		['Según EE.\u00a0UU., viaja.', 'Nadie lo confirma.'],
	);
});
