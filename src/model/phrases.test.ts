import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fill, fillCount, phrasesSchema, piecesOf } from './phrases.ts';

const folder = new URL('../../content/phrases/', import.meta.url);

for (const file of readdirSync(folder)) {
	test(`${file} has every phrase of the interface and no other`, () => {
		const written: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
		const { error } = phrasesSchema.safeParse(written);
		assert.deepEqual(error?.issues ?? [], []);
	});
}

test('fills the places of a phrase and leaves unknown ones as they stand', () => {
	assert.equal(
		fill('A {km} km de {place}', { km: 684, place: 'Pionyang' }),
		'A 684 km de Pionyang',
	);
	assert.equal(fill('{n} de {m}', { n: 1 }), '1 de {m}');
});

test('a phrase falls into its words and its places', () => {
	assert.deepEqual(piecesOf('{who}, a través de {via}'), [
		{ place: 'who' },
		', a través de ',
		{ place: 'via' },
	]);
});

test('a number takes the plural form of its language, written as the language does', () => {
	const forms = { one: '{n} minuto', other: '{n} minutos' };
	assert.equal(fillCount(forms, 1, 'es'), '1 minuto');
	assert.equal(fillCount(forms, 8, 'es'), '8 minutos');
	assert.equal(fillCount(forms, 12345, 'es'), '12.345 minutos');
});

test('a phrase that lacks one of its places is refused', () => {
	const { error } = phrasesSchema.shape.edition.safeParse('Edición');
	assert.equal(error?.issues[0]?.message, 'The phrase must hold {date}.');
});
