import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Camp, Relation, Stakeholder } from '../facts/story.ts';
import { directoryOf } from './who-is-who.ts';

const known = '2023-09-04';

function stakeholder(id: string, of?: string): Stakeholder {
	const text = { en: id };
	return { id, name: text, role: text, type: 'person', known, positions: [], ...(of && { of }) };
}

function camp(id: string, ...members: string[]): Camp {
	return {
		id,
		name: { en: id },
		place: 'beside',
		members: members.map((who) => ({ who, sources: ['ap'], known })),
	};
}

function relation(from: string, to: string): Relation {
	const text = { en: 'x' };
	return {
		id: `${from}-${to}`,
		from,
		to,
		kind: 'asks',
		what: text,
		short: text,
		known,
		reports: [],
		standings: [],
	};
}

const stakeholders = [
	stakeholder('aide', 'minister'),
	stakeholder('minister', 'east'),
	stakeholder('east'),
	stakeholder('west'),
	stakeholder('passer-by'),
];

const idsByCamp = (camps: Camp[], relations: Relation[] = []) =>
	directoryOf({ stakeholders, camps, relations }).map((group) => [
		group.camp?.id,
		...group.stakeholders.map(({ id }) => id),
	]);

test('people are listed with their state, and stakeholders without a camp last', () => {
	assert.deepEqual(idsByCamp([camp('objects', 'west'), camp('parties', 'east')]), [
		['objects', 'west'],
		['parties', 'aide', 'minister', 'east'],
		[undefined, 'passer-by'],
	]);
});

test('a person may be in a different camp from their state', () => {
	assert.deepEqual(idsByCamp([camp('parties', 'east'), camp('critics', 'aide'), camp('empty')]), [
		['parties', 'minister', 'east'],
		['critics', 'aide'],
		[undefined, 'west', 'passer-by'],
	]);
});

test('stakeholders are sorted by number of relations, most first', () => {
	const relations = [relation('east', 'west'), relation('minister', 'east')];
	assert.deepEqual(idsByCamp([camp('parties', 'east')], relations)[0], [
		'parties',
		'east',
		'minister',
		'aide',
	]);
});
