import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checking/check-content.ts';
import { readFixture } from '../reading/testing/fixture.ts';
import type { Story } from '../facts/story.ts';
import { strongerStandings } from './stronger-standings.ts';

const { content } = checkContent(readFixture());
const before = content?.stories.find(({ id }) => id === 'harbour-talks');
assert.ok(before);
const story: Story = before;

/** The story with the last standing of one claim replaced. */
function withLast(is: 'confirmed' | 'reported' | 'refuted' | 'unknown', sources: string[]): Story {
	const claims = story.claims.map((claim) => {
		if (claim.id !== 'deal-signed') return claim;
		const last = claim.standings.at(-1);
		assert.ok(last);
		return { ...claim, standings: [...claim.standings.slice(0, -1), { ...last, is, sources }] };
	});
	return { ...story, claims };
}

test('a story that has not changed has no stronger standings', () => {
	assert.deepEqual(strongerStandings(story, story), []);
});

test('a standing that gets stronger on the same sources is reported', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['north-statement'])), [
		{ type: 'claim', id: 'deal-signed', was: 'unknown', is: 'confirmed' },
	]);
});

test('a stronger standing with a new source is not reported', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['south-statement'])), []);
});

test('a weaker standing is not reported, but a switch between confirmed and refuted is', () => {
	const confirmed = withLast('confirmed', ['north-statement']);
	assert.deepEqual(strongerStandings(confirmed, withLast('reported', ['north-statement'])), []);
	assert.equal(strongerStandings(confirmed, withLast('refuted', ['north-statement'])).length, 1);
});
