import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../checking/story-problems.ts';
import { readStoryFolder } from '../reading/story-folder.ts';
import { standingOn } from '../facts/standing.ts';
import { proseTextOf } from './story-view.ts';
import { viewStory } from './view-story.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/harbour-talks', 'harbour-talks'));
assert.ok(story);
const [march, , newest] = story.editions;
assert.ok(march && newest);

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('an edition has only what was known on its day', () => {
	const shown = viewStory(story, march, 'en').story;
	assert.deepEqual(ids(shown.events), ['first-contact', 'plan']);
	assert.deepEqual(ids(shown.claims), ['held-in-march']);
	assert.deepEqual(
		shown.claims[0]?.reports.map(({ says }) => says),
		['asserts'],
	);
	assert.deepEqual(ids(shown.relations), ['west-warns', 'courier-reveals', 'court-binds']);
	const { editions: _, over: __, prose: ___, ...facts } = shown;
	assert.equal(JSON.stringify(facts).includes('2024-03-20'), false);
});

test('an edition has the standings of its day', () => {
	const standingIn = (edition: typeof march, id: string) => {
		const { story: shown, day } = viewStory(story, edition, 'en');
		return standingOn(shown.venues.find((venue) => venue.id === id)?.standings ?? [], day)?.is;
	};
	assert.deepEqual(
		[standingIn(march, 'geneva'), standingIn(march, 'doha')],
		['likely', 'possible'],
	);
	assert.deepEqual(
		[standingIn(newest, 'geneva'), standingIn(newest, 'doha')],
		['not-chosen', 'chosen'],
	);
});

test('an edition has the passages of its day', () => {
	const passagesIn = (edition: typeof march) =>
		ids(proseTextOf(viewStory(story, edition, 'es')).passages);
	assert.deepEqual(passagesIn(march), ['where-march']);
	assert.deepEqual(passagesIn(newest), ['where-found']);
});

test('the newest edition lists every correction, an older one only the corrections of its own text', () => {
	const words = { en: 'Doha', es: 'Doha' };
	const corrected = {
		...story,
		corrections: ['where-march', 'where-found'].map((passage) => ({
			id: `of-${passage}`,
			date: '2024-04-02',
			passage,
			...{ was: words, is: words, reason: words },
		})),
	};
	const correctionsIn = (edition: typeof march) =>
		ids(viewStory(corrected, edition, 'en').story.corrections);
	assert.deepEqual(correctionsIn(march), ['of-where-march']);
	assert.deepEqual(correctionsIn(newest), ['of-where-march', 'of-where-found']);
});

test('notes are numbered in the order of the page: head, prose, facts', () => {
	const { notes } = viewStory(story, newest, 'en');
	assert.deepEqual(
		[...notes.keys()],
		['north-statement', 'south-statement', 'gazette-january', 'courier-march', 'south-radio'],
	);
	assert.equal(viewStory(story, march, 'en').notes.has('north-statement'), false);
});

test('a venue or stakeholder is known from the first item that refers to it', () => {
	const known = (items: readonly { id: string; known: string }[], id: string) =>
		items.find((item) => item.id === id)?.known;
	assert.equal(known(story.stakeholders, 'north'), '2024-01-10');
	assert.equal(known(story.stakeholders, 'minister'), '2024-03-01');
	assert.equal(known(story.venues, 'doha'), '2024-03-01');
});

test('a story without editions gets one, dated by its newest day', () => {
	const note = checkStory(readStoryFolder('e2e/content/stories/short-note', 'short-note')).story;
	assert.deepEqual(note?.editions, [
		{ date: '2024-02-01', summary: { en: 'All facts of this one stand in its front matter.' } },
	]);
});

/** The days in all `known` and `from` fields within a value, at any depth. */
function daysIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		typeof inner === 'object'
			? daysIn(inner)
			: (key === 'known' || key === 'from') && /^\d{4}-\d\d-\d\d$/.test(String(inner))
				? [String(inner)]
				: [],
	);
}

test('no view has anything later than its own day, and the newest has everything', () => {
	for (const edition of story.editions) {
		const view = viewStory(story, edition, 'en');
		assert.deepEqual(
			daysIn([view.story, view.text]).filter((one) => one > view.day),
			[],
		);
	}
	const withoutEnd = structuredClone(story);
	for (const prose of Object.values(withoutEnd.prose)) {
		for (const passage of prose.passages) delete passage.until;
	}
	const { prose, ...facts } = withoutEnd;
	const view = viewStory(withoutEnd, newest, withoutEnd.original);
	assert.deepEqual(
		daysIn([view.story, view.text]).toSorted(),
		daysIn([facts, prose[withoutEnd.original]]).toSorted(),
	);
});

test('the newest edition shows what became known after its date', () => {
	const late = structuredClone(story);
	const minister = late.stakeholders.find(({ id }) => id === 'minister');
	assert.ok(minister?.wants);
	minister.wants.known = '2024-04-30';
	const edition = late.editions.at(-1);
	assert.ok(edition);
	const shown = viewStory(late, edition, 'en').story.stakeholders.find(
		({ id }) => id === 'minister',
	);
	assert.equal(shown?.wants?.known, '2024-04-30');
});
