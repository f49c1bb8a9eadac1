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
const schema = '../translations.json';
const first = recordOfTranslations('', pieces, schema);

test('the record is sorted, names its schema first of all, and the same however the texts come', () => {
	assert.match(first, /^# yaml-language-server: \$schema=\.\.\/translations\.json\n# Which/);
	assert.deepEqual(first.split('\n').slice(3), [
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
	assert.equal(recordOfTranslations('', pieces.toReversed(), schema), first);
	assert.equal(recordOfTranslations(first, pieces, schema), first);
});

test('comments stay, what is gone goes', () => {
	const commented = first.replace('    where:', '    # Asked the translator.\n    where:');
	const later = recordOfTranslations(commented, pieces.slice(1), schema);
	assert.match(later, /# Asked the translator\.\n {4}where/);
	assert.doesNotMatch(later, /venues/);
	assert.equal(recordOfTranslations(first, [], schema), '');
});

test('of some texts only those are recorded', () => {
	const changed = pieces.map((one) => ({ ...one, original: 'b'.repeat(12) }));
	const after = recordOfTranslations(first, changed, schema, ['heading-9']);
	assert.match(after, /"9": bbbbbbbbbbbb\n {4}"10": aaaaaaaaaaaa/);
	assert.match(after, /where: aaaaaaaaaaaa/);
});

test('what cannot be read is made anew', () => {
	assert.equal(recordOfTranslations('<<<<<<< ours\nen: {', pieces, schema), first);
});
