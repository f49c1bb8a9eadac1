import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFolder } from '../reading/content-folder.ts';
import { addressesOf } from './address-notices.ts';
import { checkContent } from './check-content.ts';

const files = readContentFolder('e2e/content');
const { content } = checkContent(files);
assert.ok(content);
const now = addressesOf(content, files.folder);

/** What is said of addresses that the last build had besides those of this one. */
function saidOf(...more: string[]): string[] {
	const file = 'e2e/content/stories/harbour-talks/venues.yaml';
	const last = { ...now, ...Object.fromEntries(more.map((address) => [address, file])) };
	return checkContent(files, last)
		.notices.filter(({ kind }) => kind === 'lost-address')
		.map(({ place, message }) => `${place.file}:${place.line} ${message}`);
}

test('a build that has all addresses of the last one is silent', () => {
	assert.ok('/en/harbour-talks/#venue-geneva' in now);
	assert.ok('/es/conversaciones-del-puerto/2024-03-05/' in now);
	assert.deepEqual(saidOf(), []);
});

test('a venue that is gone is told in its file', () => {
	assert.deepEqual(saidOf('/en/harbour-talks/#venue-zurich'), [
		'e2e/content/stories/harbour-talks/venues.yaml:1 The last build had the address /en/harbour-talks/#venue-zurich, and this one lacks it.',
	]);
});

test('a story that is gone is told once, not for each of its places and editions', () => {
	const lines = saidOf('/en/old/', '/en/old/2024-03-01/', '/en/old/#venue-geneva');
	assert.equal(lines.length, 1);
	assert.match(lines[0] ?? '', / \/en\/old\/,/);
});

test('an edition that is gone is told, with what can be done: it has no former names', () => {
	const last = { ...now, '/en/harbour-talks/2024-03-02/': 'e2e/content/site.yaml' };
	const lost = checkContent(files, last).notices.filter(({ kind }) => kind === 'lost-address');
	assert.deepEqual(
		lost.map(({ hint }) => hint),
		[
			'The address of an edition is its day, and stays: list 2024-03-02 in editions.yaml again. What it tells may change.',
		],
	);
});

test('the editions of a story lead on from its former names too', () => {
	const story = content.stories.find(({ formerly = [] }) => formerly.length > 0);
	const [name = ''] = story?.formerly ?? [];
	for (const { date } of story?.editions ?? []) {
		assert.ok(`/${story?.original}/${name}/${date}/` in now, `${name} ${date}`);
	}
	assert.ok(story);
});
