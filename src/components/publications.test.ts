import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, inShort } from '../model/reading/testing/body-of.ts';
import { publicationPattern, splitAtPublications, italicizePublications } from './publications.ts';

type Stakeholders = Parameters<typeof publicationPattern>[0]['stakeholders'];

const stakeholders = [
	{ id: 'courier', type: 'publication', name: { en: 'The Courier', es: 'The Courier' } },
	{ id: 'north', type: 'state', name: { en: 'North' } },
] as unknown as Stakeholders;
const pattern = publicationPattern({ stakeholders });

const italicized = (text: string, names = pattern) =>
	inShort(bodyOf(text).map((block) => italicizePublications(block, names)));

test('the name of a publication is set in italics throughout the prose', () => {
	assert.equal(
		italicized('<Passage id="x">\n\nSo **The Courier** and North, not The Couriers.\n\n</Passage>'),
		'Passage[id=x](p(So strong( em(The Courier) ) and North, not The Couriers.))',
	);
});

test('a publication whose name begins with that of another is set in italics whole', () => {
	const names = ['Kyodo', 'Kyodo News'].map((en) => ({ type: 'publication', name: { en } }));
	const both = publicationPattern({ stakeholders: names as unknown as Stakeholders });
	assert.equal(italicized('See Kyodo News.', both), 'p(See em(Kyodo News) .)');
});

test('links, mentions and text in italics are left unchanged', () => {
	for (const text of [
		'So [The Courier](https://courier.example/).',
		'So <Stakeholder id="courier">The Courier</Stakeholder>.',
		'So *The Courier*.',
	]) {
		assert.equal(italicized(text), inShort(bodyOf(text)));
	}
});

test('a story without publications has no pattern, and its text is not split', () => {
	assert.equal(publicationPattern({ stakeholders: stakeholders.slice(1) }), undefined);
	assert.deepEqual(splitAtPublications('The Courier', undefined), ['The Courier']);
});
