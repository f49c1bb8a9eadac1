import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summit, viewOf } from './testing/chart-stories.ts';
import { relationGroups } from './relation-groups.ts';

const groups = relationGroups(viewOf(summit));

test('the list has every relation and every exchange item once', () => {
	const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
	assert.deepEqual(ids(groups.flatMap(({ relations }) => relations)), ids(summit.relations));
	assert.deepEqual(ids(groups.flatMap(({ items }) => items)), ids(summit.exchange.items));
});

test('stakeholders with most ties come first, and their people’s relations are among theirs', () => {
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

test('an item is listed with the party that asks for it or offers it', () => {
	const itemsOf = (id: string) =>
		groups.find(({ stakeholder }) => stakeholder.id === id)?.items.map((item) => item.id);
	assert.deepEqual(itemsOf('south'), ['shells', 'missiles', 'grain']);
	assert.deepEqual(itemsOf('north'), ['satellites', 'food']);
});
