import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingIds } from './heading-id.ts';

test('a heading’s id is its words without accents, and a second one is counted', () => {
	const idOf = headingIds();
	assert.equal(idOf('¿Dónde podría ser?'), 'donde-podria-ser');
	assert.equal(idOf('Dónde podría ser'), 'donde-podria-ser-2');
	assert.equal(idOf('?!'), 'section');
});
