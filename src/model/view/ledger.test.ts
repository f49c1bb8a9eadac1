import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisOf, ledgerOn } from './ledger.ts';
import type { Claim, Source } from '../facts/story.ts';

function claim(
	id: string,
	standings: [from: string, is: Claim['standings'][number]['is']][],
): Claim {
	return {
		id,
		text: { en: id },
		known: '2023-09-04',
		reports: [],
		standings: standings.map(([from, is]) => ({ from, is, sources: ['ap'] })),
	};
}

function source(id: string, more: Partial<Source> = {}): Source {
	return { id, publisher: id, subject: { en: id }, kind: 'press', language: 'en', ...more };
}

const claims = [
	claim('deal', [['2023-09-04', 'unknown']]),
	claim('meeting', [
		['2023-09-04', 'reported'],
		['2023-09-13', 'confirmed'],
	]),
	claim('train', [['2023-09-12', 'confirmed']]),
];

const idsByStanding = (day: string) =>
	ledgerOn(claims, day).map((group) => [group.is, ...group.claims.map((one) => one.claim.id)]);

test('the ledger groups claims by their standing on the day, the most certain first', () => {
	assert.deepEqual(idsByStanding('2023-09-13'), [
		['confirmed', 'meeting', 'train'],
		['unknown', 'deal'],
	]);
});

test('the ledger leaves out a claim without a standing on that day', () => {
	assert.deepEqual(idsByStanding('2023-09-04'), [
		['reported', 'meeting'],
		['unknown', 'deal'],
	]);
});

test('two publications of one text count as one origin', () => {
	const sources = [source('nyt'), source('globe', { republishes: 'nyt' }), source('tass')];
	assert.equal(basisOf({ sources: ['nyt', 'globe'] }, sources).onlyOrigin, 'nyt');
	assert.equal(basisOf({ sources: ['nyt', 'tass'] }, sources).onlyOrigin, undefined);
});

test('a standing rests on state media alone if all its sources are state media', () => {
	const sources = [
		source('tass', { kind: 'state-media' }),
		source('kcna', { kind: 'state-media' }),
		source('ap'),
	];
	assert.equal(basisOf({ sources: ['tass', 'kcna'] }, sources).isOnlyStateMedia, true);
	assert.equal(basisOf({ sources: ['tass', 'ap'] }, sources).isOnlyStateMedia, false);
});
