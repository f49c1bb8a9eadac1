import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStory } from './checking/story-problems.ts';
import { readStoryFolder } from './reading/story-folder.ts';
import { relationTable } from './relation-table.ts';
import { tell } from './tell.ts';

const { story } = checkStory(readStoryFolder('e2e/content/stories/harbour-talks', 'harbour-talks'));
assert.ok(story);
const [march] = story.editions;
assert.ok(march);

const rowsIn = (locale: string) =>
	relationTable(tell(story, march, locale))
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));

test('the table has every relation and every item of the exchange that the edition knows', () => {
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

test('it says who does what to whom, since when and how sure that is', () => {
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

test('who asks for a thing acts, as in the list', () => {
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
