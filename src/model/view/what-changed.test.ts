import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Change } from './change.ts';
import { checkStory } from '../checking/story-problems.ts';
import { phrasesSchema } from '../site/phrases.ts';
import { readStoryFolder } from '../reading/story-folder.ts';
import { viewStory } from './view-story.ts';
import { isChangeOfStanding, whatChanged } from './what-changed.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/bridge', 'bridge'));
assert.ok(story);
const [first, second, third] = story.editions;
assert.ok(first && second && third);

const phrasesIn = (locale: string) =>
	phrasesSchema.parse(parse(readFileSync(`content/phrases/${locale}.yaml`, 'utf8')));

const between = (one: typeof first, other: typeof first, locale = 'en') =>
	whatChanged(viewStory(story, one, locale), viewStory(story, other, locale), phrasesIn(locale));

/** A change as a line: `claim built: Reported → Confirmed (There are bids.)`. */
function line({ type, id, then, now, because }: Change): string {
	const side = (facts: Change['then']) => facts.map(({ text }) => text).join(' / ') || '–';
	const why = because ? ` (${because.text})` : '';
	return `${type} ${id}: ${side(then)} → ${side(now)}${why}`;
}

test('changes are listed in order: corrections, then facts by type, then passages', () => {
	assert.deepEqual(between(first, second).map(line), [
		'correction reader: first to sell it → first to report it (It was a slip.)',
		'claim built: Reported → Confirmed (There are bids.)',
		'claim paid: – → Reported',
		'claim toll: – → Reported',
		'venue narrows: Likely → Possible (There are two places.)',
		'venue ford: – → Possible',
		'event bids: – → 10 May 2024',
		'relation herald-asks: – → Confirmed',
		'source ministry-may: – → Call for bids',
		'source state-may: – → Who pays for the bridge',
		'source herald-june: – → No toll, says a minister',
		'term bid: – → What somebody asks for doing it.',
		'passage tender: – → The ministry asked for bids for two places: the Ford and the Narrows.',
		'passage cost: – → El coste no se ha publicado.',
		'passage plan: The Narrows are most likely, says The Herald. → –',
	]);
});

test('a standing that is repeated with a new reason is not a change', () => {
	assert.deepEqual(between(second, third).map(line), [
		'correction lanes: with two lanes → with three lanes (The drawing shows three.)',
		'claim at-narrows: Reported → Refuted',
		'claim toll: Reported → Disputed',
		'claim opening: – → Not known',
		'venue narrows: Possible → Not chosen',
		'venue ford: Possible → Chosen (The ministry says so.)',
		'event closed: – → since 15 May 2024',
		'event chosen: – → 1 June 2024',
		'relation village-asks: Reported → Confirmed',
		'source ministry-june: – → The decision',
		'passage decision: – → It will be at the Ford, with three lanes.',
	]);
});

test('changes use the reader’s language, and a text in another language says which one', () => {
	const [, built] = between(first, second, 'es');
	assert.equal(built && line(built), 'claim built: Según fuentes → Confirmado (Hay ofertas.)');
	const cost = between(first, second, 'en').find(({ id }) => id === 'cost');
	assert.equal(cost?.now[0]?.locale, 'es');
});

test('there are no changes between an edition and itself', () => {
	assert.deepEqual(between(second, second), []);
});

test('a comparison of two versions of a story finds other words, another place and a removed item', () => {
	const now = {
		...story,
		claims: story.claims.map((claim) =>
			claim.id === 'built' ? { ...claim, text: { ...claim.text, en: 'It is built.' } } : claim,
		),
		venues: story.venues.map((venue) =>
			venue.id === 'ford' ? { ...venue, latitude: 41.8 } : venue,
		),
		events: story.events.filter(({ id }) => id !== 'flood'),
	};
	const changes = whatChanged(
		viewStory(story, third, 'en'),
		viewStory(now, third, 'en'),
		phrasesIn('en'),
	);
	assert.deepEqual(changes.map(line), [
		'claim built: The bridge will be built. → It is built.',
		'venue ford: 41.7, -4.8 (± 3000 m) → 41.8, -4.8 (± 3000 m)',
		'event flood: the 1990s → –',
	]);
});

test('a correction of a claim’s text or a venue’s position is not a change of its standing', () => {
	const ids = (changes: Change[]) => changes.filter(isChangeOfStanding).map(({ id }) => id);
	assert.deepEqual(ids(between(first, second)), ['built', 'narrows']);
	const moved = {
		...story,
		venues: story.venues.map((venue) =>
			venue.id === 'ford' ? { ...venue, latitude: 41.8 } : venue,
		),
	};
	const [change] = whatChanged(
		viewStory(story, third, 'en'),
		viewStory(moved, third, 'en'),
		phrasesIn('en'),
	);
	assert.equal(change?.id, 'ford');
	assert.equal(change && isChangeOfStanding(change), false);
});

test('the texts at the head of a page are listed in their order on the page', () => {
	const texts = (text: string) => ({ en: text, es: text });
	const fullEdition = {
		...third,
		summary: texts('Other'),
		sure: texts('Sure'),
		points: [texts('One'), texts('Two')],
		map: texts('Map'),
	};
	const { edition: _, ...rest } = viewStory(story, third, 'en');
	const bareEdition = { date: third.date, summary: texts('Some') };
	const changes = whatChanged(
		{ ...rest, edition: bareEdition },
		{ ...rest, edition: fullEdition },
		phrasesIn('en'),
	);
	const ids = changes.filter(({ type }) => type === 'headline').map(({ id }) => id);
	assert.deepEqual(
		ids.filter((id) => id !== 'title'),
		['summary', 'sure', '0', '1', 'map'],
	);
});

test('headlines are compared within one edition only', () => {
	const other = { ...third, title: { en: 'Another headline', es: 'Otro titular' } };
	const now = { ...story, editions: [first, second, other] };
	const changes = whatChanged(
		viewStory(story, third, 'en'),
		viewStory(now, other, 'en'),
		phrasesIn('en'),
	);
	assert.deepEqual(changes.map(line), [
		'headline title: The bridge will be at the Ford → Another headline',
	]);
});

test('a withdrawn item is listed with the reason', () => {
	const withdrawn = { date: '2024-06-03', reason: { en: 'It was a dream.' } };
	const now = {
		...story,
		events: story.events.map((event) => (event.id === 'flood' ? { ...event, withdrawn } : event)),
	};
	const changes = whatChanged(
		viewStory(story, third, 'en'),
		viewStory(now, third, 'en'),
		phrasesIn('en'),
	);
	assert.deepEqual(changes.map(line), ['event flood: the 1990s → – (It was a dream.)']);
});

test('a new position is shown beside the previous one, and its stakeholder is not listed as new', () => {
	const position = (day: string, text: string) => ({
		...{ when: day, what: { en: text }, sources: [], known: day },
	});
	const storyWith = (...positions: ReturnType<typeof position>[]) => ({
		...story,
		stakeholders: story.stakeholders.map((one) =>
			one.id === 'village' ? { ...one, positions } : one,
		),
	});
	const earlier = position('2024-05-02', 'It asks for it.');
	const later = position('2024-05-09', 'It waits.');
	const changesBetween = (then: typeof story, now: typeof story) =>
		whatChanged(viewStory(then, third, 'en'), viewStory(now, third, 'en'), phrasesIn('en'));
	const newPosition = changesBetween(storyWith(earlier), storyWith(later, earlier));
	assert.deepEqual(newPosition.map(line), ['stakeholder village: It asks for it. → It waits.']);
	assert.equal(newPosition[0]?.isInBoth, undefined);
	const [firstPosition] = changesBetween(storyWith(), storyWith(earlier));
	assert.equal(firstPosition && line(firstPosition), 'stakeholder village: – → It asks for it.');
	assert.equal(firstPosition?.isInBoth, true);
	const [removal] = changesBetween(storyWith(earlier), storyWith());
	assert.equal(removal && line(removal), 'stakeholder village: It asks for it. → –');
	assert.equal(removal?.isInBoth, true);
});
