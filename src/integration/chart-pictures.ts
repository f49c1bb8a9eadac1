import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { KeptPictures } from './kept-pictures.ts';

const fontFiles = ['picture-sans', 'picture-sans-bold', 'picture-serif-italic'].map((name) =>
	fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url)),
);

/** So many pixels to a unit: sharp on any screen, and in print. */
const zoom = 2;

/** Writes beside every chart of a built folder the same picture in pixels, with the site’s own fonts. */
export async function writeChartPictures(folder: string, kept: KeptPictures): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const charts = files.filter((file) => basename(file) === 'chart.svg').values();
	// As many at a time as there are processors: each is 30 MB while it is drawn.
	const draw = async () => {
		for (const file of charts) {
			const path = join(folder, file);
			const svg = await readFile(path, 'utf8');
			const png = await kept.picture(svg, () => pixelsOf(svg));
			await writeFile(path.replace(/svg$/, 'png'), png);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

/** A picture in pixels; no font of the machine is asked, so that it is the same everywhere. */
async function pixelsOf(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
	});
	const { width, height } = picture;
	// Packed by another program than the one that draws: in half the time to two thirds of the size.
	return sharp(picture.pixels, { raw: { width, height, channels: 4 } })
		.png()
		.toBuffer();
}
