import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summit, tellingOf } from './testing/chart-stories.ts';
import { relationGroups } from './relation-groups.ts';

const groups = relationGroups(tellingOf(summit));

test('every relation and every item of the exchange stands in the list once', () => {
	const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
	assert.deepEqual(ids(groups.flatMap(({ relations }) => relations)), ids(summit.relations));
	assert.deepEqual(ids(groups.flatMap(({ items }) => items)), ids(summit.exchange.items));
});

test('those who have most to do with others come first, their people with them', () => {
	assert.deepEqual(
		groups.slice(0, 3).map(({ stakeholder }) => stakeholder.id),
		['south', 'north', 'union'],
	);
	const union = groups.find(({ stakeholder }) => stakeholder.id === 'union');
	assert.equal(
		union?.relations.some(({ from }) => from === 'speaker'),
		true,
	);
});

test('what is asked for stands with who asks, what is offered with who offers', () => {
	const itemsOf = (id: string) =>
		groups.find(({ stakeholder }) => stakeholder.id === id)?.items.map((item) => item.id);
	assert.deepEqual(itemsOf('south'), ['shells', 'missiles', 'grain']);
	assert.deepEqual(itemsOf('north'), ['satellites', 'food']);
});
