import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { inParallel } from './in-parallel.ts';
import type { PictureCache } from './picture-cache.ts';

const fontFiles = ['picture-sans', 'picture-sans-bold', 'picture-serif-italic'].map((name) =>
	fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url)),
);

/** Pixels per unit of the drawing: sharp on any screen and in print. */
const zoom = 2;

/** Writes a PNG beside every chart of a built folder, with the site’s own fonts. */
export async function writeChartPictures(folder: string, cache: PictureCache): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const charts = files.filter((file) => basename(file) === 'chart.svg');
	// No more than one per processor, because each needs 30 MB while it is drawn.
	await inParallel(charts, async (file) => {
		const path = join(folder, file);
		const svg = await readFile(path, 'utf8');
		const png = await cache.getOrDraw(svg, () => pngOf(svg));
		await writeFile(path.replace(/svg$/, 'png'), png);
	});
}

/** Renders an SVG as a PNG, without system fonts, so that every machine gives the same result. */
async function pngOf(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
	});
	const { width, height } = picture;
	// sharp compresses in half the time of resvg, to two thirds of the size. A palette would make the file
	// smaller by 40 %, but takes twice as long, and a site has a chart for each edition in each language.
	return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}
