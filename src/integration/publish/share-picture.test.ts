import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareContent } from './share-content.ts';
import { drawSharePicture } from './share-picture.ts';

/** Draws the picture for a page with this headline and without a map. */
function draw(headline: string): Promise<Uint8Array> {
	const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
	return drawSharePicture(
		shareContent(meta('og:site_name', 'Cumbre') + meta('og:title', headline)),
	);
}

test('the same headline always gives the same picture, and another headline a different one', async () => {
	const first = await draw('Talks in Doha');
	assert.deepEqual(await draw('Talks in Doha'), first);
	assert.notDeepEqual(await draw('Talks in Bern'), first);
});

test('letters of other Latin alphabets of Europe are drawn, each with a shape of its own', async () => {
	assert.notDeepEqual(await draw('Erdoğan'), await draw('Erdoņan'));
});

test('a headline that the fonts cannot write is left out', async () => {
	assert.deepEqual(await draw('Переговоры'), await draw('서울 회담'));
});

test('a headline that does not fit is left out, too, and never cut', async () => {
	const noHeadline = await draw('Переговоры');
	assert.deepEqual(await draw('Talks and more talks. '.repeat(120).trim()), noHeadline);
	assert.deepEqual(await draw('T'.repeat(200)), noHeadline);
	assert.notDeepEqual(await draw('Talks and more talks. '.repeat(20).trim()), noHeadline);
});
