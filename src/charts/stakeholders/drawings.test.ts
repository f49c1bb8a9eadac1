import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compact, whole } from './chart-format.ts';
import {
	camp,
	crowd,
	harbour,
	kind,
	relation,
	stakeholder,
	summit,
	viewOf,
} from './testing/chart-stories.ts';
import { faultsOf } from './testing/drawing-faults.ts';
import { tieText } from './chart-texts.ts';
import type { Drawing } from './drawing.ts';
import { drawingsOf, shownIn } from './drawings.ts';
import { compactLadder, layoutLadder, wholeLadder } from './ladder.ts';
import { layoutStakeholderChart } from './stakeholder-chart.ts';
import type { Tie } from './tie.ts';

const phrases = {
	according: 'according to {who}',
	'offers-heading': '{from} offers',
	others: { other: 'and {n} more' },
	ties: { other: '{n} ties' },
};

type Parts = Parameters<typeof viewOf>[0];

const drawn = (drawing: Drawing | undefined): Drawing => {
	assert.ok(drawing, 'no drawing');
	return drawing;
};

const layouts: Record<string, (story: Parts) => Drawing | undefined> = {
	'the whole drawing': (story) => layoutStakeholderChart(viewOf(story), phrases, whole),
	'the ladder': (story) => layoutLadder(viewOf(story), phrases, wholeLadder),
	'the ladder of a phone': (story) => layoutLadder(viewOf(story), phrases, compactLadder(360)),
};

/** The same items in another order, which is always the same one. */
const shuffled = <T>(items: readonly T[]) => [
	...items.filter((_, index) => index % 3 === 1).reverse(),
	...items.filter((_, index) => index % 3 !== 1).reverse(),
];

const lonely: Parts = {
	kinds: [kind('asks', 'line', 'arrow'), kind('warns', 'line', 'bar')],
	stakeholders: ['hub', 'a', 'b', 'c', 'd'].map((id) => stakeholder(id, `Number ${id}`)),
	camps: [camp('above', 'Ask', 'above', 'a', 'b'), camp('near', 'Live near', 'beside', 'c', 'd')],
	relations: [
		relation('a asks hub: for help'),
		relation('b warns hub: not to', 'reported'),
		relation('c asks hub: for time'),
		relation('hub warns d: of rain'),
		relation('d asks c: why'),
	],
};

const stories: Record<string, Parts> = {
	summit,
	harbour,
	'a story with one centre': lonely,
	'14 stakeholders': crowd(14),
	'30 stakeholders': crowd(30),
	'60 stakeholders': crowd(60),
	'300 stakeholders': crowd(300),
};

for (const [format, layout] of Object.entries(layouts)) {
	for (const [name, story] of Object.entries(stories)) {
		test(`${format} of ${name} has no overlapping texts, lines or cards`, () => {
			assert.deepEqual(faultsOf(drawn(layout(story))), []);
		});
	}

	test(`${format} does not depend on the order of the files`, () => {
		for (const story of [summit, crowd(30)]) {
			const other = {
				...story,
				relations: shuffled(story.relations),
				stakeholders: shuffled(story.stakeholders),
				kinds: shuffled(story.kinds),
			};
			assert.equal(JSON.stringify(layout(other)), JSON.stringify(layout(story)));
		}
	});
}

test('the whole drawing and the ladder show every relation', () => {
	for (const story of [summit, harbour]) {
		const ids = story.relations.map(({ id }) => id).sort();
		for (const name of ['the whole drawing', 'the ladder']) {
			const { ties } = drawn(layouts[name]?.(story));
			const found = ties.flatMap(({ relations }) => relations.map(({ id }) => id)).sort();
			assert.deepEqual(found, ids, name);
		}
	}
});

test('the whole drawing and the ladder show everything asked for and offered', () => {
	for (const story of [summit, harbour]) {
		const ids = story.exchange.items.map(({ id }) => id).sort();
		for (const name of ['the whole drawing', 'the ladder']) {
			const { flows } = drawn(layouts[name]?.(story));
			const found = flows.flatMap(({ flow }) => flow.items.map(({ id }) => id)).sort();
			assert.deepEqual(found, ids, name);
			for (const { flow } of flows) assert.equal(new Set(flow.items.map(({ as }) => as)).size, 1);
		}
	}
});

test('the label of a line of two kinds puts the word of its kind before each text', () => {
	const story: Parts = {
		kinds: [kind('asks', 'line', 'arrow'), kind('helps', 'line', 'dot')],
		stakeholders: ['hub', 'a', 'b', 'c'].map((id) => stakeholder(id, `Number ${id}`)),
		camps: [camp('above', 'Ask', 'above', 'a', 'b', 'c')],
		relations: [],
	};
	const view = viewOf(story);
	const tie = {
		...{ id: 'one', certainty: 'confirmed' as const, to: 'hub', both: false },
		kinds: [kind('asks', 'line', 'arrow'), kind('helps', 'line', 'dot')] as Tie['kinds'],
		members: ['a asks hub: for time', 'b helps hub: with money'].map((one) => ({
			from: 'a',
			relation: relation(one),
		})),
	};
	const { word, short } = tieText(view, phrases, tie);
	assert.equal(`${word} ${short}`, 'asks for time; helps with money');
	const more = {
		...tie,
		members: [...tie.members, { from: 'a', relation: relation('c asks hub: why') }],
	};
	const { word: words, short: count } = tieText(view, phrases, more);
	assert.equal(`${words} ${count}`, 'asks, helps 3 ties');
});

test('a line never joins relations of different polarity', () => {
	for (const layout of Object.values(layouts)) {
		for (const size of [14, 30, 60, 300]) {
			const { ties } = drawn(layout(crowd(size)));
			for (const { kinds } of ties) {
				assert.equal(new Set(kinds.map(({ polarity }) => polarity)).size, 1);
			}
		}
	}
});

test('a folded line has the lowest certainty of its ties, and gives their number', () => {
	const { folding, ties } = drawn(layouts['the whole drawing']?.(crowd(60)));
	assert.ok(folding && folding.ties > folding.lines);
	for (const { certainty, label, relations } of ties) {
		const standings = relations.flatMap(({ standings: [first] }) => first?.is ?? []);
		assert.equal(certainty, standings.includes('reported') ? 'reported' : 'confirmed');
		if (relations.length > 2)
			assert.match(JSON.stringify(label), new RegExp(`${relations.length} ties`));
	}
});

test('a card of many stakeholders names some and counts the rest', () => {
	const { cards } = drawn(layouts['the whole drawing']?.(crowd(60)));
	const crowded = cards.filter(({ stakeholders }) => stakeholders.length > 4);
	assert.ok(crowded.length > 0);
	for (const { lines } of crowded) assert.match(JSON.stringify(lines), /and \d+ more/);
});

test('nothing is folded if there is room', () => {
	for (const layout of Object.values(layouts)) assert.equal(layout(summit)?.folding, undefined);
});

test('placesIn says which drawing shows each relation', () => {
	const view = viewOf(summit);
	const placeOf = shownIn(drawingsOf(view, phrases));
	const places = summit.relations.map((one) => [one.id, placeOf(one)]);
	const expected = summit.relations.map(({ id, main }) => [id, main ? 'short' : 'whole']);
	assert.deepEqual(places, expected);
	assert.equal(placeOf({}), 'none');
});

test('if all ties are main ones, only the short drawings exist', () => {
	const { ladder, narrow, whole: all } = drawingsOf(viewOf(harbour), phrases);
	assert.ok(narrow);
	assert.deepEqual([ladder, all], [undefined, undefined]);
});

test('if the short drawing has no room, a ladder shows the main ties', () => {
	const many = Array.from({ length: 12 }, (_, index) => `observer-${index}`);
	const story = {
		kinds: [kind('asks', 'line', 'arrow')],
		stakeholders: ['hub', ...many].map((id) => stakeholder(id, `Organisation ${id}`)),
		camps: many.map((id) => camp(`camp-${id}`, id, 'above', id)),
		relations: many.map((id) => relation(`${id} asks hub: something`)),
	};
	assert.equal(layoutStakeholderChart(viewOf(story), phrases, compact(360)), undefined);
	const { narrow } = drawingsOf(viewOf(story), phrases);
	assert.deepEqual(faultsOf(drawn(narrow)), []);
	assert.equal(narrow?.posts.length, 1);
});
