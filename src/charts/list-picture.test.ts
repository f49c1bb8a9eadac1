import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPicture } from './list-picture.ts';

test('the picture of a list has its title, date and every item, and no script or style sheet', () => {
	const picture = listPicture({
		title: 'Claims <1>',
		about: 'A story · What was known on 1 March',
		credit: 'The desk',
		language: 'en',
		groups: [
			{ name: 'Known', color: '#0a6350', entries: [{ lead: '1 March', text: 'It is so.' }] },
		],
	});
	for (const words of ['Claims &lt;1&gt;', 'What was known on 1 March', 'The desk', 'It is so.']) {
		assert.ok(picture.includes(words), words);
	}
	assert.doesNotMatch(picture, /<script|style=|<style/);
});
