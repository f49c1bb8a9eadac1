import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { drawSharePicture } from './share-picture.ts';

/** Draws the picture for a page with this headline and without a map. */
async function draw(context: TestContext, headline: string): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'share-'));
	context.after(() => rm(folder, { recursive: true }));
	const page = join(folder, 'index.html');
	const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
	await writeFile(page, meta('og:site_name', 'Cumbre') + meta('og:title', headline));
	return drawSharePicture(page);
}

test('the same headline always gives the same picture, and another headline a different one', async (t) => {
	const first = await draw(t, 'Talks in Doha');
	assert.deepEqual(await draw(t, 'Talks in Doha'), first);
	assert.notDeepEqual(await draw(t, 'Talks in Bern'), first);
});

test('letters of other Latin alphabets of Europe are drawn, each with a shape of its own', async (t) => {
	assert.notDeepEqual(await draw(t, 'Erdoğan'), await draw(t, 'Erdoņan'));
});

test('a headline that the fonts cannot write is left out', async (t) => {
	assert.deepEqual(await draw(t, 'Переговоры'), await draw(t, '서울 회담'));
});

test('a headline that does not fit is left out, too, and never cut', async (t) => {
	const noHeadline = await draw(t, 'Переговоры');
	assert.deepEqual(await draw(t, 'Talks and more talks. '.repeat(120).trim()), noHeadline);
	assert.deepEqual(await draw(t, 'T'.repeat(200)), noHeadline);
	assert.notDeepEqual(await draw(t, 'Talks and more talks. '.repeat(20).trim()), noHeadline);
});
