import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summit, viewOf } from './testing/chart-stories.ts';
import { chartTargetRules } from './chart-target-rules.ts';
import { drawingsOf } from './drawings.ts';

const phrases = {
	according: 'according to {who}',
	'offers-heading': '{from} offers',
	others: { other: 'and {n} more' },
	ties: { other: '{n} ties' },
};

const view = viewOf(summit);
const rules = chartTargetRules(view, drawingsOf(view, phrases)).split('\n');

/** The selectors that stay bright when the address ends in this anchor. */
const litBy = (anchor: string) =>
	rules.filter((rule) => rule.includes(`var(--${anchor},0)`)).map((rule) => rule.split('{')[0]);

const tie = (id: string) => `.tie[href="#relation-${id}"]`;

test('a drawing takes the choice from its attribute, and without a script from the address', () => {
	const lit = '{--lit:.2;--stakeholder-union:1}';
	assert.deepEqual(
		rules.filter((rule) => rule.endsWith(lit)),
		[
			`.chart-drawing[data-lit=stakeholder-union]${lit}`,
			`&:has(#stakeholder-union:target) .chart-drawing${lit}`,
		],
	);
	assert.ok(rules.includes(':root:not([data-scripted]):has(:target){'));
	// The brightness rules apply with and without a script, so they stand outside.
	const end = rules.indexOf('}');
	assert.ok(end > 5);
	assert.ok(rules.slice(end + 1).every((rule) => rule.includes('{opacity:max(')));
});

test('a stakeholder keeps its ties and the cards they lead to, including the ties of its people', () => {
	assert.deepEqual(litBy('stakeholder-union').toSorted(), [
		'.card.joint[href="#stakeholder-isles"]',
		'.card.joint[href="#stakeholder-union"]',
		...['delta', 'isles', 'north', 'south', 'union', 'west'].map(
			(id) => `.card[href="#stakeholder-${id}"]`,
		),
		...[
			'delta-warns-south',
			'north-doubts-union',
			'speaker-warns-north',
			'union-reveals-north',
		].map(tie),
	]);
});

test('a person keeps only that person’s own ties', () => {
	assert.deepEqual(litBy('stakeholder-speaker').toSorted(), [
		'.card.joint[href="#stakeholder-union"]',
		'.card[href="#stakeholder-north"]',
		'.card[href="#stakeholder-union"]',
		tie('speaker-warns-north'),
	]);
});

test('a shared card stays bright for each of its stakeholders, but the first one’s own card does not', () => {
	const [one] = summit.relations.filter(({ id }) => id === 'east-watches-south');
	assert.ok(one);
	const more = viewOf({
		...summit,
		relations: [
			...summit.relations,
			{ ...one, id: 'isles-watches-north', from: 'isles', to: 'north' },
		],
	});
	const cards = chartTargetRules(more, drawingsOf(more, phrases))
		.split('\n')
		.filter((rule) => rule.startsWith('.card') && rule.includes('--relation-isles-watches-north,'))
		.map((rule) => rule.split('{')[0]);
	assert.ok(cards.includes('.card.joint[href="#stakeholder-union"]'));
	assert.ok(cards.includes('.card[href="#stakeholder-isles"]'));
	assert.equal(cards.includes('.card[href="#stakeholder-union"]'), false);
});

test('a party keeps the exchange, and so does a person who speaks for it', () => {
	assert.ok(litBy('stakeholder-south').includes('.flow'));
	assert.ok(litBy('stakeholder-king').includes('.flow'));
	assert.ok(litBy('stakeholder-king').includes(tie('herald-reveals-king')));
	assert.equal(litBy('stakeholder-union').includes('.flow'), false);
});

test('a kind keeps its ties in the drawing and its relations in the list', () => {
	const lit = litBy('kind-warns');
	assert.ok(lit.includes(tie('delta-warns-south')));
	assert.ok(lit.includes('#relation-union-warns-south'));
	assert.equal(lit.includes(tie('union-reveals-north')), false);
});

test('each relation of an act keeps the shared line of that act', () => {
	assert.ok(litBy('relation-west-warns-south').includes(tie('delta-warns-south')));
});

test('items without a tie in a drawing dim nothing', () => {
	const { camps, kinds, stakeholders } = summit;
	const empty = viewOf({ camps, kinds, stakeholders });
	assert.equal(chartTargetRules(empty, drawingsOf(empty, phrases)), '');
});
