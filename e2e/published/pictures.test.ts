import { join, posix } from 'node:path';
import sharp from 'sharp';
import { expect, test } from '../visit.ts';
import { filesOf, folderOf, pagesOf } from './built-pages.ts';

/** The pictures of a story in a page, as its HTML names them: addresses from the root, and their widths. */
const picturesIn = ({ address, html }: { address: string; html: string }) =>
	Array.from(html.matchAll(/<figure class="?picture.*?<\/figure>/gs), ([figure]) => ({
		figure,
		files: Array.from(figure.matchAll(/\bsrcset="([^"]+)"/g), ([, srcset = '']) =>
			srcset.split(', ').map((entry) => {
				const [file = '', width = ''] = entry.split(' ');
				return { file: posix.join(address, file), width: Number.parseInt(width) };
			}),
		).flat(),
	}));

test('each file of a picture has the format and the width that pages announce, and none is unused', async () => {
	const figures = pagesOf('fixture').flatMap(picturesIn);
	expect(figures.length).toBeGreaterThan(0);
	const files = new Map(
		figures.flatMap((one) => one.files.map(({ file, width }) => [file, width])),
	);
	const published = filesOf('fixture', '').filter((file) => /^_pictures\/.*\./.test(file));
	expect([...files.keys()].toSorted()).toEqual(published);
	for (const [file, width] of files) {
		const picture = await sharp(join(folderOf('fixture'), file)).metadata();
		const format = file.endsWith('.avif')
			? 'heif'
			: file.replace(/.*\.jpg$/, 'jpeg').replace(/.*\./, '');
		expect([picture.format, picture.width], file).toEqual([format, width]);
		expect(picture.exif, 'where a photo was taken is not published').toBeUndefined();
	}
});

test('a browser can lay out a picture before it has loaded', () => {
	for (const { figure } of pagesOf('fixture').flatMap(picturesIn)) {
		expect(figure).toMatch(/<img [^>]*loading="lazy"[^>]* width="1400" height="900"/);
		expect(figure.match(/ type="image\/\w+"/g)).toEqual([
			' type="image/avif"',
			' type="image/webp"',
		]);
	}
});
