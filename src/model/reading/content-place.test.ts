import assert from 'node:assert/strict';
import { relative, resolve } from 'node:path';
import { test } from 'node:test';
import { cacheOf } from './content-place.ts';

test('the cache of a content folder outside the project stays inside the project', () => {
	for (const content of ['content', 'e2e/content', '.', '..', '../../other/content']) {
		const within = relative(resolve('.cache'), resolve(cacheOf(content)));
		assert.doesNotMatch(within, /^\.\./, content);
	}
	assert.equal(cacheOf('e2e/content'), '.cache/e2e/content');
	assert.notEqual(cacheOf('../content'), cacheOf('content'));
});
