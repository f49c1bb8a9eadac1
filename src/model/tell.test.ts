import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from './checking/story-problems.ts';
import { readStoryFolder } from './reading/story-folder.ts';
import { standingOn } from './standing.ts';
import { tell } from './tell.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/harbour-talks', 'harbour-talks'));
assert.ok(story);
const [march, , found] = story.editions;
assert.ok(march && found);

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('an edition holds what was known on its day and nothing else', () => {
	const told = tell(story, march, 'en').story;
	assert.deepEqual(ids(told.events), ['first-contact', 'plan']);
	assert.deepEqual(ids(told.claims), ['held-in-march']);
	assert.deepEqual(
		told.claims[0]?.reports.map(({ says }) => says),
		['asserts'],
	);
	assert.deepEqual(ids(told.relations), ['west-warns', 'courier-reveals', 'court-binds']);
	const { editions: _, over: __, prose: ___, ...facts } = told;
	assert.equal(JSON.stringify(facts).includes('2024-03-20'), false);
});

test('a standing is that of the day', () => {
	const standingIn = (edition: typeof march, id: string) => {
		const { story: told, day } = tell(story, edition, 'en');
		return standingOn(told.venues.find((venue) => venue.id === id)?.standings ?? [], day)?.is;
	};
	assert.deepEqual(
		[standingIn(march, 'geneva'), standingIn(march, 'doha')],
		['likely', 'possible'],
	);
	assert.deepEqual(
		[standingIn(found, 'geneva'), standingIn(found, 'doha')],
		['not-chosen', 'chosen'],
	);
});

test('passages and their citations come and go with the edition', () => {
	const passagesIn = (edition: typeof march) => ids(tell(story, edition, 'es').prose.passages);
	assert.deepEqual(passagesIn(march), ['where-march']);
	assert.deepEqual(passagesIn(found), ['where-found']);
});

test('the newest edition lists every correction, an older one those of what it tells', () => {
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
		ids(tell(corrected, edition, 'en').story.corrections);
	assert.deepEqual(correctionsIn(march), ['of-where-march']);
	assert.deepEqual(correctionsIn(found), ['of-where-march', 'of-where-found']);
});

test('notes are numbered in the order of the page: its head, its prose, then its facts', () => {
	const { notes } = tell(story, found, 'en');
	assert.deepEqual(
		[...notes.keys()],
		['north-statement', 'south-statement', 'gazette-january', 'courier-march', 'south-radio'],
	);
	assert.equal(tell(story, march, 'en').notes.has('north-statement'), false);
});

test('what names a venue or a stakeholder makes it known', () => {
	const known = (items: readonly { id: string; known: string }[], id: string) =>
		items.find((item) => item.id === id)?.known;
	assert.equal(known(story.stakeholders, 'north'), '2024-01-10');
	assert.equal(known(story.stakeholders, 'minister'), '2024-03-01');
	assert.equal(known(story.venues, 'doha'), '2024-03-01');
});

test('a story that lists no editions has one, of its newest day', () => {
	const note = checkStory(readStoryFolder('e2e/content/stories/short-note', 'short-note')).story;
	assert.deepEqual(note?.editions, [
		{ date: '2024-02-01', summary: { en: 'All facts of this one stand in its front matter.' } },
	]);
});

/** Every day on which something became known or was read anew, however deep. */
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

test('no edition holds anything of a later day, and the newest holds all', () => {
	for (const edition of story.editions) {
		const { story: told, day } = tell(story, edition, 'en');
		assert.deepEqual(
			daysIn(told).filter((one) => one > day),
			[],
		);
	}
	const withoutEnd = structuredClone(story);
	for (const prose of Object.values(withoutEnd.prose)) {
		for (const passage of prose.passages) delete passage.until;
	}
	const told = daysIn(tell(withoutEnd, found, 'en').story);
	assert.deepEqual(told.toSorted(), daysIn(withoutEnd).toSorted());
});

test('the newest edition tells what became known after its day', () => {
	const late = structuredClone(story);
	const minister = late.stakeholders.find(({ id }) => id === 'minister');
	assert.ok(minister?.wants);
	minister.wants.known = '2024-04-30';
	const newest = late.editions.at(-1);
	assert.ok(newest);
	const told = tell(late, newest, 'en').story.stakeholders.find(({ id }) => id === 'minister');
	assert.equal(told?.wants?.known, '2024-04-30');
});
