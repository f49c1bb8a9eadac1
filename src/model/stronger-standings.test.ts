import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './checking/check-content.ts';
import { readContentFolder } from './reading/content-folder.ts';
import type { Story } from './story.ts';
import { strongerStandings } from './stronger-standings.ts';

const { content } = checkContent(readContentFolder('e2e/content'));
const before = content?.stories.find(({ id }) => id === 'harbour-talks');
assert.ok(before);
const story: Story = before;

/** The story with another last reading of one claim. */
function withLast(is: 'confirmed' | 'reported' | 'refuted' | 'unknown', sources: string[]): Story {
	const claims = story.claims.map((claim) => {
		if (claim.id !== 'deal-signed') return claim;
		const last = claim.standings.at(-1);
		assert.ok(last);
		return { ...claim, standings: [...claim.standings.slice(0, -1), { ...last, is, sources }] };
	});
	return { ...story, claims };
}

test('a story that stays as it was has no stronger reading', () => {
	assert.deepEqual(strongerStandings(story, story), []);
});

test('a reading that gets stronger on the same sources is told', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['north-statement'])), [
		{ kind: 'claim', id: 'deal-signed', was: 'unknown', is: 'confirmed' },
	]);
});

test('with a new source it is not', () => {
	assert.deepEqual(strongerStandings(story, withLast('confirmed', ['south-statement'])), []);
});

test('a reading that gets weaker is not told, and from one certainty to the other is', () => {
	const sure = withLast('confirmed', ['north-statement']);
	assert.deepEqual(strongerStandings(sure, withLast('reported', ['north-statement'])), []);
	assert.equal(strongerStandings(sure, withLast('refuted', ['north-statement'])).length, 1);
});
