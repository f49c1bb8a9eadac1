import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareContent } from '../../src/integration/publish/share-content.ts';
import { drawSharePicture } from '../../src/integration/publish/share-picture.ts';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { filesOf, folderOf, pagesOf } from './built-pages.ts';

/** The size in the header of a PNG file, in pixels. */
function sizeOf(png: Buffer): { width: number; height: number } {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test('every story has a share picture in each of its languages, and its page names it', () => {
	const home = sites.fixture.url;
	const pictureUrls = pagesOf('fixture').flatMap(
		({ html }) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? [],
	);
	const pictures = filesOf('fixture', 'share.png');
	expect(pictureUrls.toSorted()).toEqual(pictures.map((file) => home + file));
	expect(pictures).toHaveLength(8);
	for (const file of pictures) {
		const png = readFileSync(join(folderOf('fixture'), file));
		expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
		expect(png.length).toBeLessThan(150_000);
	}
});

test('the summit story’s pictures are small enough, and their headlines fit', async () => {
	for (const page of ['es/cumbre-kim-putin', 'en/kim-putin-summit']) {
		const html = readFileSync(join(folderOf('real'), page, 'index.html'), 'utf8');
		const content = shareContent(html);
		const png = Buffer.from(await drawSharePicture(content));
		// A headline that does not fit is left out, like one that the fonts have no characters for.
		const bare = { ...content, headline: 'Переговоры' };
		expect(png.equals(await drawSharePicture(bare))).toBe(false);
		expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
		expect(png.length).toBeLessThan(150_000);
	}
});

test('the icons have the sizes that browsers and phones expect', () => {
	const file = (name: string) => readFileSync(join(folderOf('real'), name));
	expect(sizeOf(file('apple-touch-icon.png'))).toEqual({ width: 180, height: 180 });
	expect(sizeOf(file('favicon.ico').subarray(22))).toEqual({ width: 48, height: 48 });
});
