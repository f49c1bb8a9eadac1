import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summit, tellingOf } from './testing/chart-stories.ts';
import { chartTargetRules } from './chart-target-rules.ts';
import { drawingsOf } from './drawings.ts';

const phrases = {
	according: 'according to {who}',
	'offers-heading': '{from} offers',
	others: { other: 'and {n} more' },
	ties: { other: '{n} ties' },
};

const telling = tellingOf(summit);
const rules = chartTargetRules(telling, drawingsOf(telling, phrases)).split('\n');

/** What stays bright where an address names something. */
const litBy = (anchor: string) =>
	rules.filter((rule) => rule.includes(`var(--${anchor},0)`)).map((rule) => rule.split('{')[0]);

const tie = (id: string) => `.tie[href="#relation-${id}"]`;

test('a choice is told to the drawings, by its address, a link to it or its place in the list', () => {
	const [rule] = rules.filter((one) => one.startsWith('&:is([data-lit=stakeholder-union]'));
	assert.equal(
		rule,
		'&:is([data-lit=stakeholder-union],:has(#stakeholder-union:target,' +
			'[href="#stakeholder-union"]:is(:hover,:focus-visible),' +
			'.of-union>.fold>:is(summary,p):is(:hover,:focus-visible))) .chart-drawing{--lit:.2;--stakeholder-union:1}',
	);
});

test('a choice is looked for only where anything is chosen, and then among its sort', () => {
	assert.equal(
		rules[0],
		':root:is([data-lit],:has(:target,a:is(:hover,:focus-visible),.relation-list:is(:hover,:focus-within))){',
	);
	assert.equal(
		rules[1],
		'&:is([data-lit^=stakeholder-],:has([id^=stakeholder-]:target,' +
			'[href^="#stakeholder-"]:is(:hover,:focus-visible),' +
			'.relation-list:is(:hover,:focus-within))){',
	);
	const choices = rules.slice(2, rules.indexOf('}'));
	assert.ok(choices.length > 5);
	assert.ok(choices.every((rule) => rule.startsWith('&:is([data-lit=stakeholder-')));
	// How bright things are holds always: it stands after all that is asked.
	const firstBrightness = rules.findIndex((rule) => rule.includes('opacity:'));
	assert.deepEqual(rules.slice(firstBrightness - 2, firstBrightness), ['}', '}']);
	assert.ok(rules.slice(firstBrightness).every((rule) => rule.includes('opacity:')));
});

test('a stakeholder keeps its ties and those that they lead to, its people’s ties among them', () => {
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

test('a person keeps only what that person does', () => {
	assert.deepEqual(litBy('stakeholder-speaker').toSorted(), [
		'.card.joint[href="#stakeholder-union"]',
		'.card[href="#stakeholder-north"]',
		'.card[href="#stakeholder-union"]',
		tie('speaker-warns-north'),
	]);
});

test('a card that several share lights for each of them, and does not light that of the first', () => {
	const [one] = summit.relations.filter(({ id }) => id === 'east-watches-south');
	assert.ok(one);
	const more = tellingOf({
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

test('a party keeps the exchange, and so does who speaks for it', () => {
	assert.ok(litBy('stakeholder-south').includes('.flow'));
	assert.ok(litBy('stakeholder-king').includes('.flow'));
	assert.ok(litBy('stakeholder-king').includes(tie('herald-reveals-king')));
	assert.equal(litBy('stakeholder-union').includes('.flow'), false);
});

test('a kind keeps its ties in the drawing and its entries in the list', () => {
	const lit = litBy('kind-warns');
	assert.ok(lit.includes(tie('delta-warns-south')));
	assert.ok(lit.includes('#relation-union-warns-south'));
	assert.equal(lit.includes(tie('union-reveals-north')), false);
});

test('each relation of an act keeps the one line of that act', () => {
	assert.ok(litBy('relation-west-warns-south').includes(tie('delta-warns-south')));
});

test('what has no tie in a drawing stills nothing', () => {
	const { camps, kinds, stakeholders } = summit;
	const empty = tellingOf({ camps, kinds, stakeholders });
	const said = chartTargetRules(empty, drawingsOf(empty, phrases));
	assert.doesNotMatch(said, /:root/);
});
