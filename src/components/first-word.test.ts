import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFirstWord } from './first-word.ts';

test('the first word is split off, and the rest is kept unchanged', () => {
	assert.deepEqual(splitFirstWord('Campus de Russki'), { first: 'Campus', rest: ' de Russki' });
	assert.deepEqual(splitFirstWord('Moscú'), { first: 'Moscú', rest: '' });
});

test('a text is never split within an element', () => {
	const html = '<em>The New</em> York';
	assert.deepEqual(splitFirstWord(html), { first: '', rest: html });
	assert.deepEqual(splitFirstWord('El <em>Foro</em>'), { first: 'El', rest: ' <em>Foro</em>' });
});
