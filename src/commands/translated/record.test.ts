import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TranslationPiece } from '../../model/reading/translated.ts';
import { recordOfTranslations } from './record.ts';

const place = { file: 'x', line: 1, column: 1 };

const piece = (
	type: TranslationPiece['type'],
	key: string,
	original = 'a'.repeat(12),
): TranslationPiece => ({
	locale: 'en',
	type,
	key,
	original,
	madeFrom: undefined,
	place,
	originalPlace: place,
	text: 'x',
	originalText: 'x',
	mentions: [],
	originalMentions: [],
});

const pieces = [
	piece('texts', 'venues.b.name'),
	piece('passages', 'where'),
	piece('headings', '10'),
	piece('headings', '9'),
];
const schema = '../translations.json';
const first = recordOfTranslations('', pieces, schema);

test('the record begins with its schema, and its order does not depend on the order of the texts', () => {
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

test('comments are kept, and texts that no longer exist are removed', () => {
	const commented = first.replace('    where:', '    # Asked the translator.\n    where:');
	const later = recordOfTranslations(commented, pieces.slice(1), schema);
	assert.match(later, /# Asked the translator\.\n {4}where/);
	assert.doesNotMatch(later, /venues/);
	assert.equal(recordOfTranslations(first, [], schema), '');
});

test('only the named texts are recorded', () => {
	const changed = pieces.map((one) => ({ ...one, original: 'b'.repeat(12) }));
	const after = recordOfTranslations(first, changed, schema, ['heading-9']);
	assert.match(after, /"9": bbbbbbbbbbbb\n {4}"10": aaaaaaaaaaaa/);
	assert.match(after, /where: aaaaaaaaaaaa/);
});

test('an unreadable record is rebuilt', () => {
	assert.equal(recordOfTranslations('<<<<<<< ours\nen: {', pieces, schema), first);
});
