import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addressesOf } from '../../model/checking/address-notices.ts';
import { checkContent } from '../../model/checking/check-content.ts';
import { sortFindings } from '../../model/findings/problem.ts';
import { readContentFolder } from '../../model/reading/content-folder.ts';
import { copyFixture, readFixture } from '../../model/reading/testing/fixture.ts';

// Each test follows a section of the guide’s “Moving on”.

const story = 'stories/harbour-talks';
const fixture = readFixture();
const { content: original } = checkContent(fixture);
assert.ok(original);
const originalAddresses = addressesOf(original, fixture.folder);

/** Copies the fixture. The check compares the addresses of the copy with the original addresses. */
function copy(context: TestContext) {
	const folder = mkdtempSync(join(tmpdir(), 'cumbre-moving-'));
	context.after(() => rmSync(folder, { recursive: true }));
	copyFixture(folder);
	const path = (file: string) => join(folder, file);
	return {
		folder,
		path,
		read: (file: string) => readFileSync(path(file), 'utf8'),
		write: (file: string, text: string) => writeFileSync(path(file), text),
		change(file: string, from: string | RegExp, to: string) {
			const text = readFileSync(path(file), 'utf8');
			const changed = text.replace(from, to);
			assert.notEqual(changed, text, `${file} has no ${String(from)}`);
			writeFileSync(path(file), changed);
		},
		/** The problems and lost addresses that the check reports. */
		findings() {
			const { problems, notices } = checkContent(readContentFolder(folder), originalAddresses);
			return sortFindings([
				...problems,
				...notices.filter(({ kind }) => kind === 'lost-address'),
			]).map(
				({ kind, place, message }) =>
					`${relative(folder, place.file)}:${place.line} ${kind} ${message}`,
			);
		},
	};
}

test('a language is added with site.yaml and its phrases; translations can follow', (t) => {
	const site = copy(t);
	site.change('site.yaml', '[en, es]', '[en, es, pt]');
	assert.match(site.findings().join('\n'), /^site.yaml:8 missing-language .*“pt”\.$/);
	site.write('phrases/pt.yaml', site.read('phrases/es.yaml'));
	assert.deepEqual(site.findings(), [], 'translations can follow later');
	site.write(
		`${story}/pt.mdx`,
		site.read(`${story}/es.mdx`).replace(/^address: .*$/m, 'address: conversas-do-porto'),
	);
	site.change(`${story}/venues.yaml`, 'es: Ginebra }', 'es: Ginebra, pt: Genebra }');
	assert.deepEqual(site.findings(), []);
});

test('the check reports every use of a renamed id, and `formerly` keeps its old address', (t) => {
	const site = copy(t);
	site.change(`${story}/venues.yaml`, /^geneva:$/m, 'geneva-city:');
	const unknownNames = site.findings().filter((line) => line.includes('unknown-name'));
	const files = [...new Set(unknownNames.map((line) => line.split(':')[0] ?? ''))];
	assert.deepEqual(
		files,
		['en.mdx', 'es.mdx', 'events.yaml', 'venues.yaml'].map((file) => `${story}/${file}`),
	);
	for (const file of files) {
		const text = site.read(file);
		site.write(
			file,
			text.replaceAll('id="geneva"', 'id="geneva-city"').replaceAll('[geneva]', '[geneva-city]'),
		);
	}
	const lostAddresses = site.findings();
	assert.ok(
		lostAddresses.length > 0 && lostAddresses.every((line) => line.includes(' lost-address ')),
		lostAddresses.join('\n'),
	);
	site.change(`${story}/venues.yaml`, /^geneva-city:$/m, 'geneva-city:\n  formerly: [geneva]');
	assert.deepEqual(site.findings(), []);
});

test('a story’s address is changed, and the old one redirects', (t) => {
	const site = copy(t);
	site.change(`${story}/en.mdx`, 'original: true', 'original: true\naddress: harbour');
	assert.match(site.findings()[0] ?? '', /lost-address .* \/en\/harbour-talks\/,/);
	site.change(`${story}/en.mdx`, 'original: true', 'original: true\nformerly: [harbour-talks]');
	assert.deepEqual(
		site.findings().filter((line) => line.includes(' /en/harbour-talks/,')),
		[],
	);
});

test('a story is withdrawn, and its address still works', (t) => {
	const site = copy(t);
	site.change(
		`${story}/en.mdx`,
		'original: true',
		'original: true\nwithdrawn: { date: 2024-05-01, reason: { en: It was wrong., es: Era falso. } }',
	);
	assert.deepEqual(site.findings(), []);
});

test('two people’s edits merge, or the check reports where they conflict', (t) => {
	const site = copy(t);
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', site.folder, ...args], {
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
	const commit = (message: string) => git('commit', '-qam', message);
	git('init', '-q', '-b', 'main');
	git('add', '.');
	git('commit', '-qm', 'Begin');
	git('branch', 'other');

	site.change(`${story}/venues.yaml`, 'precision: 3000', 'precision: 5000');
	commit('One edits a venue');
	git('checkout', '-q', 'other');
	site.change(`${story}/en.mdx`, 'It began with a letter', 'It all began with a letter');
	commit('The other edits the prose');
	git('merge', '-q', '-m', 'Merge', 'main');
	assert.deepEqual(site.findings(), []);
	assert.match(site.read(`${story}/venues.yaml`), /precision: 5000/);

	site.change(`${story}/venues.yaml`, 'precision: 5000', 'precision: 4000');
	site.change(`${story}/en.mdx`, 'It all began', 'Everything began');
	commit('The other edits both');
	git('checkout', '-q', 'main');
	git('merge', '-q', 'other~1');
	site.change(`${story}/venues.yaml`, 'precision: 5000', 'precision: 6000');
	site.change(`${story}/en.mdx`, 'It all began', 'All began');
	commit('One edits both too');
	assert.throws(() => git('merge', 'other'));
	const files = [`${story}/en.mdx`, `${story}/venues.yaml`];
	const conflicts = files.map((file) => {
		const textBefore = site.read(file).split('<<<<<<<')[0] ?? '';
		return `${file}:${textBefore.split('\n').length} merge-marks`;
	});
	assert.deepEqual(
		site.findings().map((line) => line.split(' ').slice(0, 2).join(' ')),
		conflicts,
	);
	for (const file of files) {
		const marks = /^<{7} .*\n([\s\S]*?)^={7}\n[\s\S]*?^>{7} .*\n/gm;
		site.write(file, site.read(file).replaceAll(marks, '$1'));
	}
	assert.deepEqual(site.findings(), []);
});

test('the guide has a heading for each of these tasks', () => {
	const guide = readFileSync('content/README.md', 'utf8');
	for (const heading of [
		'Add a language',
		'Add a story',
		'Rename',
		'Withdraw',
		'Merge two people’s edits',
	]) {
		assert.ok(guide.includes(`### ${heading}\n`), heading);
	}
});
