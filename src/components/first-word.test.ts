import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFirstWord } from './first-word.ts';

test('the first word comes apart, and nothing is lost', () => {
	assert.deepEqual(splitFirstWord('Campus de Russki'), { first: 'Campus', rest: ' de Russki' });
	assert.deepEqual(splitFirstWord('Moscú'), { first: 'Moscú', rest: '' });
});

test('an element is never cut in two', () => {
	const html = '<em>The New</em> York';
	assert.deepEqual(splitFirstWord(html), { first: '', rest: html });
	assert.deepEqual(splitFirstWord('El <em>Foro</em>'), { first: 'El', rest: ' <em>Foro</em>' });
});
