import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { copyFixture } from '../../model/reading/testing/fixture.ts';
import { sentencesThatDiffer } from './sentences.ts';

const command = resolve('src/commands/changes.ts');
const story = 'content/stories/harbour-talks';

/**
 * A temporary repository with the fixture as its only commit. `project` is the path of the project in it, and
 * `content` is the path from the project to the content folder.
 */
function makeRepository(context: TestContext, project = '.', content?: string) {
	const top = mkdtempSync(join(tmpdir(), 'cumbre-repository-'));
	context.after(() => rmSync(top, { recursive: true }));
	const folder = join(top, project);
	mkdirSync(folder, { recursive: true });
	copyFixture(resolve(folder, content ?? 'content'));
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			cwd: top,
			encoding: 'utf8',
			stdio: 'pipe',
			env: {
				...process.env,
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_AUTHOR_NAME: 'One',
				GIT_AUTHOR_EMAIL: 'one@desk.example',
				GIT_COMMITTER_NAME: 'One',
				GIT_COMMITTER_EMAIL: 'one@desk.example',
			},
		});
	git('init', '-q', '-b', 'main');
	git('add', '.');
	git('commit', '-qm', 'Begin');
	return {
		git,
		change(file: string, from: string | RegExp, to: string) {
			const path = join(folder, file);
			const text = readFileSync(path, 'utf8');
			const changed = text.replace(from, to);
			assert.notEqual(changed, text, `${file} has no ${String(from)}`);
			writeFileSync(path, changed);
		},
		append: (file: string, text: string) => appendFileSync(join(folder, file), text),
		/** Runs the command. Returns its output, or its error output if it fails. */
		changes(...args: string[]): string {
			const { CONTENT: _, ...env } = process.env;
			if (content !== undefined) env['CONTENT'] = content;
			try {
				return execFileSync(process.execPath, [command, ...args], {
					cwd: folder,
					env,
					encoding: 'utf8',
					stdio: 'pipe',
				});
			} catch (error) {
				return (error as { stderr: string }).stderr;
			}
		},
	};
}

test('unchanged files give no changes', (t) => {
	assert.equal(makeRepository(t).changes().trim(), 'Readers of the stories will see no change.');
});

test('the project can be a folder in a larger repository', (t) => {
	const { change, changes } = makeRepository(t, 'sites/explainers');
	assert.equal(changes().trim(), 'Readers of the stories will see no change.');
	change(`${story}/venues.yaml`, 'en: Doha, es: Doha', 'en: Doha City, es: Doha');
	assert.match(changes(), /Doha City/);
});

test('the content can be beside the project in one repository', (t) => {
	const { git, change, changes } = makeRepository(t, 'site', '../content');
	change(`../${story}/venues.yaml`, 'en: Doha, es: Doha', 'en: Doha City, es: Doha');
	git('commit', '-qam', 'Rename a venue');
	assert.match(changes('HEAD~1', 'HEAD'), /Doha City/);
});

test('a new standing, sentence and edition are shown in the words of the interface', (t) => {
	const { change, changes } = makeRepository(t);
	change(
		`${story}/claims.yaml`,
		'is: unknown, sources: [north-statement]',
		'is: reported, sources: [north-statement, south-statement]',
	);
	change(`${story}/en.mdx`, 'It began with a letter', 'It began with a long letter');
	change(
		`${story}/editions.yaml`,
		/$/,
		'2024-03-25:\n  published: 2024-03-25\n  summary: { en: A week later., es: Una semana después. }\n',
	);
	const output = changes();
	assert.match(output, /^harbour-talks: Where will the harbour talks be held\?$/m);
	assert.match(output, /New edition: 2024-03-25$/m);
	assert.match(output, /A deal was signed\.: Not known → Reported/i);
	assert.match(output, /It began with a long letter/);
	assert.doesNotMatch(output, /Warning/);
});

test('a standing that becomes stronger without a new source gives a warning', (t) => {
	const { change, changes } = makeRepository(t);
	change(
		`${story}/claims.yaml`,
		'is: unknown, sources: [north-statement]',
		'is: confirmed, because: { en: It is. }, sources: [north-statement]',
	);
	assert.match(
		changes(),
		/Warning: the claim “deal-signed” was unknown and is now confirmed, without a new source\./,
	);
	assert.match(
		changes('--format', 'markdown'),
		/^\*\*Warning:\*\* the claim “deal-signed” was unknown and is now confirmed, without a new source\.$/m,
	);
	const { stories } = JSON.parse(changes('--format', 'json')) as {
		stories: { stronger: { id: string }[] }[];
	};
	assert.deepEqual(stories[0]?.stronger[0]?.id, 'deal-signed');
});

test('an item that changed without a sentence is listed with its changed fields', (t) => {
	const { change, changes } = makeRepository(t);
	change(`${story}/claims.yaml`, 'who: courier, says: asserts', 'who: courier, says: denies');
	change(`${story}/camps.yaml`, 'Against', 'Opposed');
	change(`${story}/kinds.yaml`, 'word: { en: warns,', 'word: { en: cautions,');
	change(`${story}/exchange.yaml`, 'North wants', 'North asks for');
	change(`${story}/stakeholders.yaml`, 'of: north', 'of: south');
	change(`${story}/pictures.yaml`, 'Two cranes', 'Three cranes');
	const output = changes();
	for (const line of [
		'claims, held-in-march: reports',
		'camps, against: name',
		'kinds, warns: word',
		'exchange: left',
		'stakeholders, minister: of',
	]) {
		assert.ok(output.includes(`    ${line}\n`), `${line}\n${output}`);
	}
	assert.match(output, /^ {4}pictures, .*: alt$/m);
	assert.match(changes('--format', 'markdown'), /^### Other changes$/m);
});

test('an item with a sentence is not listed again', (t) => {
	const { change, changes } = makeRepository(t);
	change(`${story}/venues.yaml`, 'en: Doha, es: Doha', 'en: Doha City, es: Doha');
	assert.doesNotMatch(changes(), /Other changes/);
});

test('a replaced picture is listed', (t) => {
	const { append, changes } = makeRepository(t);
	append(`${story}/images/harbour.jpg`, ' ');
	assert.match(changes(), /images\/harbour\.jpg has changed\.$/m);
});

test('a change of an older edition is shown too', (t) => {
	const { change, changes } = makeRepository(t);
	change(`${story}/editions.yaml`, 'The plan is known and the place is not.', 'The plan is known.');
	assert.match(changes(), /Also in the edition of 1 March 2024 \(en\)[\s\S]*The plan is known\./);
});

test('two commits are compared, and unknown arguments are reported in a sentence', (t) => {
	const { git, change, changes } = makeRepository(t);
	change(`${story}/venues.yaml`, 'en: Doha, es: Doha', 'en: Doha City, es: Doha');
	git('commit', '-qam', 'Rename a venue');
	assert.match(changes('HEAD~1', 'HEAD'), /Doha City/);
	assert.equal(changes('HEAD').trim(), 'Readers of the stories will see no change.');
	assert.match(changes('no-such'), /^There is no commit “no-such”\./);
	assert.match(changes('--upload-pack=x'), /^There is no option “--upload-pack”\./);
	assert.match(changes('--', '--upload-pack=x'), /^There is no commit “--upload-pack=x”\./);
	assert.match(changes('a', 'b', 'c'), /^Unexpected argument “c”\. Usage: npm run changes/);
	assert.match(changes('--format', 'html'), /^“--format” cannot be “html”\./);
});

test('problems in the content are reported', (t) => {
	const { change, changes } = makeRepository(t);
	change(`${story}/venues.yaml`, '46.2044', '431');
	assert.match(
		changes(),
		/venues\.yaml:5:13 {2}A latitude[\s\S]*content has a problem\. Fix it first\./,
	);
});

test('changed pages, phrases and site settings are listed', (t) => {
	const { change, changes } = makeRepository(t);
	change('content/pages/about/en.mdx', 'The tests do.', 'The tests do so.');
	assert.match(changes(), /^pages\/about\/en\.mdx has changed\.$/m);
});

test('only the differing sentences of a long text are shown', () => {
	assert.deepEqual(
		sentencesThatDiffer('One is so. Two is so.', 'One is so. Two is not so. Three.', 'en'),
		{
			removed: ['Two is so.'],
			added: ['Two is not so.', 'Three.'],
		},
	);
});
