import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture } from '../reading/testing/fixture.ts';
import { addressesOf } from './address-notices.ts';
import { checkContent } from './check-content.ts';

const files = readFixture();
const { content } = checkContent(files);
assert.ok(content);
const currentAddresses = addressesOf(content, files.folder);

/** The notices if the last build had these addresses in addition to those of this build. */
function noticesAbout(...addresses: string[]): string[] {
	const file = 'e2e/content/stories/harbour-talks/venues.yaml';
	const last = {
		...currentAddresses,
		...Object.fromEntries(addresses.map((address) => [address, file])),
	};
	return checkContent(files, last)
		.notices.filter(({ kind }) => kind === 'lost-address')
		.map(({ place, message }) => `${place.file}:${place.line} ${message}`);
}

test('a build with all addresses of the last one has no notice', () => {
	assert.ok('/en/harbour-talks/#venue-geneva' in currentAddresses);
	assert.ok('/es/conversaciones-del-puerto/2024-03-05/' in currentAddresses);
	assert.deepEqual(noticesAbout(), []);
});

test('a venue that is gone is reported in its file', () => {
	assert.deepEqual(noticesAbout('/en/harbour-talks/#venue-zurich'), [
		'e2e/content/stories/harbour-talks/venues.yaml:1 The last build had the address /en/harbour-talks/#venue-zurich, but this one lacks it.',
	]);
});

test('a story that is gone is reported once, not for each of its anchors and editions', () => {
	const lines = noticesAbout('/en/old/', '/en/old/2024-03-01/', '/en/old/#venue-geneva');
	assert.equal(lines.length, 1);
	assert.match(lines[0] ?? '', / \/en\/old\/,/);
});

test('an edition that is gone is reported with its own hint, as it has no former names', () => {
	const last = { ...currentAddresses, '/en/harbour-talks/2024-03-02/': 'e2e/content/site.yaml' };
	const lost = checkContent(files, last).notices.filter(({ kind }) => kind === 'lost-address');
	assert.deepEqual(
		lost.map(({ hint }) => hint),
		[
			'The address of an edition contains its date and cannot change. List 2024-03-02 in editions.yaml again; the content of the edition may change.',
		],
	);
});

test('the editions of a story also have addresses under its former names', () => {
	const story = content.stories.find(({ formerly = [] }) => formerly.length > 0);
	const [name = ''] = story?.formerly ?? [];
	for (const { date } of story?.editions ?? []) {
		assert.ok(`/${story?.original}/${name}/${date}/` in currentAddresses, `${name} ${date}`);
	}
	assert.ok(story);
});
