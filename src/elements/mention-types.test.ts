import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { typesWith } from '../model/facts/items.ts';

// Scripts in the browser import nothing from the model, so they list these types themselves.
for (const file of ['./story-items.ts', './card-content.ts', '../components/StoryItems.astro']) {
	test(`${file} knows every type of item that has a card`, () => {
		const code = readFileSync(new URL(file, import.meta.url), 'utf8');
		const [, types = ''] = /\/\^#?\(([a-z|]+)\)-\//.exec(code) ?? [];
		assert.deepEqual(types.split('|').toSorted(), [...typesWith('tag'), 'source'].toSorted());
	});
}
