import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './checking/check-content.ts';
import { feedEntries } from './feed-entries.ts';
import { lastChangeOf } from './publication.ts';
import { readContentFolder } from './reading/content-folder.ts';

const { content } = checkContent(readContentFolder('e2e/content'));
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
const corrected = { ...story, corrections: [correction] };

test('editions and corrections come newest first, by the day on which they were published', () => {
	assert.deepEqual(
		feedEntries(corrected, 'es', phrases).map(({ date, address }) => [date, address]),
		[
			['2024-03-20', '/es/conversaciones-del-puerto/2024-03-20/'],
			['2024-03-07', '/es/conversaciones-del-puerto/#correction-harbour'],
			['2024-03-05', '/es/conversaciones-del-puerto/2024-03-05/'],
			['2024-03-01', '/es/conversaciones-del-puerto/2024-03-01/'],
		],
	);
});

test('an edition that does not say when was published with the story, whatever day it tells of', () => {
	const later = {
		...story,
		published: '2024-06-01',
		editions: story.editions.map(({ date, summary }) => ({ date, summary })),
	};
	assert.deepEqual(
		feedEntries(later, 'es', phrases).map(({ date }) => date),
		['2024-06-01', '2024-06-01', '2024-06-01'],
	);
	assert.equal(lastChangeOf(later), '2024-06-01');
});

test('a correction says what the text said, what it says now, and why', () => {
	const entry = feedEntries(corrected, 'es', phrases)[1];
	assert.equal(entry?.title, 'Corrección: ¿Dónde serán las conversaciones del puerto?');
	assert.equal(entry.text, 'Decía «En Berna.» y dice «En Doha.». Un error nuestro.');
	assert.equal(lastChangeOf({ ...corrected, editions: [] }), '2024-03-07');
});

test('a story that was withdrawn has no news', () => {
	const withdrawn = { date: '2024-04-01', reason: { en: 'It was not so.' } };
	assert.deepEqual(feedEntries({ ...corrected, withdrawn }, 'es', phrases), []);
});
