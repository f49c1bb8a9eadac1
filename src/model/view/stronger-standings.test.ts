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

/** The story with another last standing of one claim. */
function withLast(is: 'confirmed' | 'reported' | 'refuted' | 'unknown', sources: string[]): Story {
	const claims = story.claims.map((claim) => {
		if (claim.id !== 'deal-signed') return claim;
		const last = claim.standings.at(-1);
		assert.ok(last);
		return { ...claim, standings: [...claim.standings.slice(0, -1), { ...last, is, sources }] };
	});
	return { ...story, claims };
}

test('reports nothing for a story that has not changed', () => {
	assert.deepEqual(strongerStandings(story, story), []);
});

test('reports a standing that gets stronger on the same sources', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['north-statement'])), [
		{ type: 'claim', id: 'deal-signed', was: 'unknown', is: 'confirmed' },
	]);
});

test('does not report a stronger standing with a new source', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['south-statement'])), []);
});

test('does not report a weaker standing, but does report a switch between confirmed and refuted', () => {
	const sure = withLast('confirmed', ['north-statement']);
	assert.deepEqual(strongerStandings(sure, withLast('reported', ['north-statement'])), []);
	assert.equal(strongerStandings(sure, withLast('refuted', ['north-statement'])).length, 1);
});
