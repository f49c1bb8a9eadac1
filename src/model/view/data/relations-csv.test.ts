import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from '../../checking/story-problems.ts';
import { readStoryFolder } from '../../reading/story-folder.ts';
import { relationsCsv } from './relations-csv.ts';
import { viewStory } from '../view-story.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/harbour-talks', 'harbour-talks'));
assert.ok(story);
const [march] = story.editions;
assert.ok(march);

const rowsIn = (locale: string) =>
	relationsCsv(viewStory(story, march, locale))
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));

test('there is a row for every relation and exchange item of the edition', () => {
	const ids = rowsIn('en').map(([id]) => id);
	assert.deepEqual(ids, [
		'id',
		'exchange-berths',
		'exchange-tariff',
		'relation-courier-reveals',
		'relation-court-binds',
		'relation-west-warns',
	]);
});

test('a row gives who does what to whom, since when, and how certain it is', () => {
	assert.deepEqual(rowsIn('es').at(-1), [
		'relation-west-warns',
		'stakeholder-west',
		'Oeste',
		'warns',
		'advierte',
		'stakeholder-south',
		'Sur',
		'el puerto es de todos',
		'2024-03-01',
		'2024-03-01',
		'',
		'',
		'confirmed',
		'2024-03-01',
		'source-courier-march',
	]);
});

test('the asking party comes first, as in the list', () => {
	const [, berths] = rowsIn('en');
	assert.deepEqual(berths?.slice(0, 8), [
		'exchange-berths',
		'stakeholder-north',
		'North',
		'asked',
		'',
		'stakeholder-south',
		'South',
		'berths',
	]);
});
