import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Translated } from '../../model/reading/translated.ts';
import { recordOfTranslations } from './record.ts';

const place = { file: 'x', line: 1, column: 1 };

const piece = (sort: Translated['sort'], key: string, original = 'a'.repeat(12)): Translated => ({
	locale: 'en',
	sort,
	key,
	original,
	madeFrom: undefined,
	place,
	originalPlace: place,
	text: 'x',
});

const pieces = [
	piece('texts', 'venues.b.name'),
	piece('passages', 'where'),
	piece('headings', '10'),
	piece('headings', '9'),
];
const first = recordOfTranslations('', pieces);

test('the record is sorted, and the same however the texts come', () => {
	assert.deepEqual(first.split('\n').slice(2), [
		'en:',
		'  headings:',
		'    "9": aaaaaaaaaaaa',
		'    "10": aaaaaaaaaaaa',
		'  passages:',
		'    where: aaaaaaaaaaaa',
		'  texts:',
		'    venues.b.name: aaaaaaaaaaaa',
		'',
	]);
	assert.equal(recordOfTranslations('', pieces.toReversed()), first);
	assert.equal(recordOfTranslations(first, pieces), first);
});

test('comments stay, what is gone goes', () => {
	const commented = first.replace('    where:', '    # Asked the translator.\n    where:');
	const later = recordOfTranslations(commented, pieces.slice(1));
	assert.match(later, /# Asked the translator\.\n {4}where/);
	assert.doesNotMatch(later, /venues/);
	assert.equal(recordOfTranslations(first, []), '');
});

test('of some texts only those are recorded', () => {
	const changed = pieces.map((one) => ({ ...one, original: 'b'.repeat(12) }));
	const after = recordOfTranslations(first, changed, ['heading-9']);
	assert.match(after, /"9": bbbbbbbbbbbb\n {4}"10": aaaaaaaaaaaa/);
	assert.match(after, /where: aaaaaaaaaaaa/);
});

test('what cannot be read is made anew', () => {
	assert.equal(recordOfTranslations('<<<<<<< ours\nen: {', pieces), first);
});
