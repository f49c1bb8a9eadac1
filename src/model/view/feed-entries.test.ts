import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checking/check-content.ts';
import { feedEntries } from './feed-entries.ts';
import { lastChangeOf } from './publication.ts';
import { readFixture } from '../reading/testing/fixture.ts';

const { content } = checkContent(readFixture());
const story = content?.stories.find(({ id }) => id === 'harbour-talks');
const phrases = content?.phrases['es'];
assert.ok(story && phrases);

const correction = {
	id: 'harbour',
	date: '2024-03-07',
	was: { en: 'In Bern.', es: 'En Berna.' },
	is: { en: 'In Doha.', es: 'En Doha.' },
	reason: { en: 'A slip.', es: 'Un error nuestro.' },
};
const correctedStory = { ...story, corrections: [correction] };

test('lists editions and corrections by day of publication, newest first', () => {
	assert.deepEqual(
		feedEntries(correctedStory, 'es', phrases).map(({ date, address }) => [date, address]),
		[
			['2024-03-20', '/es/conversaciones-del-puerto/2024-03-20/'],
			['2024-03-07', '/es/conversaciones-del-puerto/#correction-harbour'],
			['2024-03-05', '/es/conversaciones-del-puerto/2024-03-05/'],
			['2024-03-01', '/es/conversaciones-del-puerto/2024-03-01/'],
		],
	);
});

test('dates an edition without `published` by the `published` of the story, not by its own date', () => {
	const laterStory = {
		...story,
		published: '2024-06-01',
		editions: story.editions.map(({ date, summary }) => ({ date, summary })),
	};
	assert.deepEqual(
		feedEntries(laterStory, 'es', phrases).map(({ date }) => date),
		['2024-06-01', '2024-06-01', '2024-06-01'],
	);
	assert.equal(lastChangeOf(laterStory), '2024-06-01');
});

test('a correction gives the old wording, the new one and the reason', () => {
	const entry = feedEntries(correctedStory, 'es', phrases)[1];
	assert.equal(entry?.title, 'Corrección: ¿Dónde serán las conversaciones del puerto?');
	assert.equal(entry.text, 'Decía «En Berna.» y dice «En Doha.». Un error nuestro.');
	assert.equal(lastChangeOf({ ...correctedStory, editions: [] }), '2024-03-07');
});

test('a withdrawn story has no feed entries', () => {
	const withdrawn = { date: '2024-04-01', reason: { en: 'It was not so.' } };
	assert.deepEqual(feedEntries({ ...correctedStory, withdrawn }, 'es', phrases), []);
});
