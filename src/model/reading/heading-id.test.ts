import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingIds } from './heading-id.ts';

test('the id of a heading is its words without accents, and a repeated one gets a number', () => {
	const idOf = headingIds();
	assert.equal(idOf('¿Dónde podría ser?'), 'donde-podria-ser');
	assert.equal(idOf('Dónde podría ser'), 'donde-podria-ser-2');
	assert.equal(idOf('?!'), 'section');
});

test('no two headings share an id, whatever their words', () => {
	const idOf = headingIds();
	assert.deepEqual(['Q', 'Q', 'Q 2', 'Q', 'Q 2', 'Q 2 2'].map(idOf), [
		'q',
		'q-2',
		'q-2-2',
		'q-3',
		'q-2-3',
		'q-2-2-2',
	]);
});
