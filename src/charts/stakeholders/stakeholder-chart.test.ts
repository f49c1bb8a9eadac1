import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compact } from './chart-format.ts';
import {
	camp,
	harbour,
	kind,
	relation,
	stakeholder,
	summit,
	viewOf,
} from './testing/chart-stories.ts';
import type { Drawing } from './drawing.ts';
import { faultsOf } from './testing/drawing-faults.ts';
import { layoutStakeholderChart } from './stakeholder-chart.ts';
import { isDoubtful } from './tie.ts';

const phrases = {
	according: 'according to {who}',
	'offers-heading': '{from} offers',
	others: { other: 'and {n} more' },
	ties: { other: '{n} ties' },
};
const widths = [360, 448];

function draw(story: Parameters<typeof viewOf>[0], width = 360): Drawing {
	const drawing = layoutStakeholderChart(viewOf(story), phrases, compact(width));
	assert.ok(drawing, 'no drawing');
	return drawing;
}

const idsIn = ({ ties }: Drawing) =>
	ties.flatMap(({ relations }) => relations.map(({ id }) => id)).sort();

const idsOf = (relations: readonly { id: string }[]) => relations.map(({ id }) => id).sort();

/** The same items in another order, which is always the same one. */
const shuffled = <T>(items: readonly T[]) => [
	...items.filter((_, index) => index % 3 === 1).reverse(),
	...items.filter((_, index) => index % 3 !== 1).reverse(),
];

for (const [name, story] of Object.entries({ summit, harbour })) {
	test(`${name}: no texts, lines or cards overlap`, () => {
		for (const width of widths) assert.deepEqual(faultsOf(draw(story, width)), []);
	});

	test(`${name}: exactly the main relations are drawn`, () => {
		const main = story.relations.filter((one) => one.main);
		for (const width of widths) assert.deepEqual(idsIn(draw(story, width)), idsOf(main));
	});

	test(`${name}: the order of the files does not matter`, () => {
		const other = {
			...story,
			relations: shuffled(story.relations),
			stakeholders: shuffled(story.stakeholders),
			kinds: shuffled(story.kinds),
		};
		assert.equal(JSON.stringify(draw(other)), JSON.stringify(draw(story)));
	});
}

test('faultsOf finds a label on a line', () => {
	const drawing = draw(summit);
	const [tie] = drawing.ties;
	assert.ok(tie);
	const moved = { ...tie, label: tie.label.map((line) => ({ ...line, y: line.y - 25 })) };
	const seeded = { ...drawing, ties: drawing.ties.with(0, moved) };
	assert.match(faultsOf(seeded).join('\n'), /goes through “/);
});

test('the parties are left and right, objectors above them, others below', () => {
	const { cards } = draw(summit);
	const boxOf = (id: string) =>
		cards.find((card) => card.stakeholders[0].id === id)?.box ?? assert.fail(id);
	assert.ok(boxOf('north').x < boxOf('south').x);
	assert.ok(boxOf('union').y < boxOf('north').y);
	assert.ok(boxOf('coast').y > boxOf('north').y);
});

test('a person is named in the card of their state', () => {
	const { cards } = draw(summit);
	assert.equal(
		cards.some((card) => card.stakeholders[0].type === 'person'),
		false,
	);
	const union = cards.find((card) => card.stakeholders[0].id === 'union');
	assert.match(JSON.stringify(union?.lines), /Watkins/);
});

test('the relations of one act form one tie, with a line from each participant', () => {
	const act = draw(summit).ties.filter(({ relations }) => relations[0]?.act);
	assert.deepEqual(
		act.map(({ relations, marks }) => [relations.length, marks.length]),
		[[4, 1]],
	);
});

test('the exchange has one arrow per receiver and certainty, which points to the receiver', () => {
	const arrows = draw(summit).flows.map(({ flow }) => [
		flow.to,
		flow.certainty,
		flow.items.map(({ id }) => id).join(),
	]);
	assert.deepEqual(arrows, [
		['right', 'reported', 'shells,missiles'],
		['left', 'reported', 'satellites'],
		['left', 'disputed', 'food'],
	]);
});

test('an offer is drawn if nothing is asked for', () => {
	const [flow] = draw(harbour).flows;
	const words = flow?.lines.flatMap(({ spans }) => spans.map(({ text }) => text)).join(' ');
	assert.equal(words, 'Port Authority offers two berths');
});

test('a label names who says so only if the tie is in doubt', () => {
	const { flows, ties } = draw(summit);
	const says = ({ spans }: { spans: { tone: string }[] }) =>
		spans.some(({ tone }) => tone === 'soft');
	for (const { flow, lines } of flows) assert.equal(lines.some(says), isDoubtful(flow.certainty));
	for (const { certainty, label } of ties) {
		if (!isDoubtful(certainty)) assert.equal(label.some(says), false);
	}
});

test('a tie that goes both ways has marks at both ends', () => {
	const { ties } = draw(harbour);
	const marks = ties.filter(({ relations }) => relations[0]?.both).map((tie) => tie.marks.length);
	assert.deepEqual(marks, [2, 2]);
});

test('without an exchange and camps, the stakeholder with most ties is in the middle', () => {
	const drawing = draw({
		kinds: [kind('asks', 'line', 'arrow')],
		stakeholders: ['a', 'b', 'c'].map((id) => stakeholder(id, `Number ${id}`)),
		relations: [relation('a asks b: for help'), relation('b asks c: for money')],
	});
	assert.deepEqual(faultsOf(drawing), []);
	const inOrder = drawing.cards.toSorted((a, b) => a.box.y - b.box.y);
	assert.deepEqual(
		inOrder.map((card) => card.stakeholders[0].id),
		['a', 'b', 'c'],
	);
});

test('without an exchange, two members of the central camp are side by side', () => {
	const { camps, relations, stakeholders, kinds } = summit;
	const drawing = draw({ camps, relations, stakeholders, kinds });
	assert.deepEqual(faultsOf(drawing), []);
	assert.deepEqual(drawing.flows, []);
});

test('a story without main ties has no drawing', () => {
	const { stakeholders, kinds } = summit;
	const quiet = [relation('east watches south: waits', 'confirmed', { main: false })];
	const view = viewOf({ stakeholders, kinds, relations: quiet });
	assert.equal(layoutStakeholderChart(view, phrases, compact(360)), undefined);
});

test('if a row has no room, participants of one act share a card', () => {
	const signatories = ['Constantia', 'Grand Duchy', 'Principality', 'Confederation', 'Archipelago'];
	const ids = signatories.map((name) => name.split(' ')[0]?.toLowerCase() ?? '');
	const drawing = draw({
		kinds: [kind('warns', 'line', 'bar')],
		stakeholders: [
			stakeholder('hub', 'Hub'),
			...ids.map((id, index) => stakeholder(id, signatories[index] ?? '')),
		],
		camps: [camp('against', 'Object', 'above', ...ids)],
		relations: ids.map((id) => relation(`${id} warns hub: not to`, 'confirmed', { act: 'letter' })),
	});
	assert.deepEqual(faultsOf(drawing), []);
	assert.deepEqual(
		drawing.cards.map(({ stakeholders }) => stakeholders.length),
		[5, 1],
	);
	assert.deepEqual(idsIn(drawing).length, 5);
});

test('every certainty but confirmed is in doubt', () => {
	const certainties = ['confirmed', 'reported', 'disputed', 'refuted', 'unknown'] as const;
	assert.deepEqual(
		certainties.filter((is) => !isDoubtful(is)),
		['confirmed'],
	);
});

test('a chart that does not fit has no drawing', () => {
	const many = Array.from({ length: 12 }, (_, index) => `observer-${index}`);
	const view = viewOf({
		kinds: [kind('asks', 'line', 'arrow')],
		stakeholders: ['hub', ...many].map((id) => stakeholder(id, `Organisation ${id}`)),
		camps: many.map((id) => camp(`camp-${id}`, id, 'above', id)),
		relations: many.map((id) => relation(`${id} asks hub: something`)),
	});
	assert.equal(layoutStakeholderChart(view, phrases, compact(360)), undefined);
});
