import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { PictureCache } from './picture-cache.ts';

const fontFiles = ['picture-sans', 'picture-sans-bold', 'picture-serif-italic'].map((name) =>
	fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url)),
);

/** Pixels per unit of the drawing: sharp on any screen and in print. */
const zoom = 2;

/** Writes a PNG beside every chart of a built folder, with the site’s own fonts. */
export async function writeChartPictures(folder: string, cache: PictureCache): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const charts = files.filter((file) => basename(file) === 'chart.svg').values();
	// One per processor at a time: each needs 30 MB while it is drawn.
	const draw = async () => {
		for (const file of charts) {
			const path = join(folder, file);
			const svg = await readFile(path, 'utf8');
			const png = await cache.getOrDraw(svg, () => pngOf(svg));
			await writeFile(path.replace(/svg$/, 'png'), png);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

/** Renders an SVG as a PNG, without system fonts, so that every machine gives the same result. */
async function pngOf(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
	});
	const { width, height } = picture;
	// sharp compresses in half the time of resvg, to two thirds of the size.
	return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}
