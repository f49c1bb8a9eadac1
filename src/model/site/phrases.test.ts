import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fill, fillCount, phrasesSchema, piecesOf } from './phrases.ts';

const folder = new URL('../../../content/phrases/', import.meta.url);

for (const file of readdirSync(folder)) {
	test(`${file} has exactly the phrases of the interface`, () => {
		const phrases: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
		const { error } = phrasesSchema.safeParse(phrases);
		assert.deepEqual(error?.issues ?? [], []);
	});
}

test('fills placeholders and leaves unknown ones in place', () => {
	assert.equal(
		fill('A {km} km de {place}', { km: 684, place: 'Pionyang' }),
		'A 684 km de Pionyang',
	);
	assert.equal(fill('{n} de {m}', { n: 1 }), '1 de {m}');
});

test('splits a phrase into words and placeholders', () => {
	assert.deepEqual(piecesOf('{who}, a través de {via}'), [
		{ placeholder: 'who' },
		', a través de ',
		{ placeholder: 'via' },
	]);
});

test('formats a number and picks its plural form by language', () => {
	const forms = { one: '{n} minuto', other: '{n} minutos' };
	assert.equal(fillCount(forms, 1, 'es'), '1 minuto');
	assert.equal(fillCount(forms, 8, 'es'), '8 minutos');
	assert.equal(fillCount(forms, 1234, 'es'), '1.234 minutos');
});

test('rejects a placeholder that nothing fills', () => {
	const messageFor = (text: string) =>
		phrasesSchema.shape.edition.safeParse(text).error?.issues[0]?.message;
	assert.equal(
		messageFor('{fecha}: {date}'),
		'Nothing is filled in for {fecha} here. Write {date}.',
	);
	const { error } = phrasesSchema.shape.sure.safeParse('Seguro {date}');
	assert.equal(error?.issues[0]?.message, 'Nothing is filled in for {date} here. Remove it.');
});

test('rejects a phrase without one of its placeholders', () => {
	const { error } = phrasesSchema.shape.edition.safeParse('Edición');
	assert.equal(error?.issues[0]?.message, 'The phrase must contain {date}.');
});
