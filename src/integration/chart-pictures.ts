import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const fontFiles = ['picture-sans', 'picture-sans-bold', 'picture-serif-italic'].map((name) =>
	fileURLToPath(new URL(`../fonts/${name}.ttf`, import.meta.url)),
);

/** So many pixels to a unit: sharp on any screen, and in print. */
const zoom = 2;

/** Writes beside every chart of a built folder the same picture in pixels, with the site’s own fonts. */
export async function writeChartPictures(folder: string): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	const charts = files.filter((file) => basename(file) === 'chart.svg');
	await Promise.all(
		charts.map(async (file) => {
			const path = join(folder, file);
			const png = await pixelsOf(await readFile(path, 'utf8'));
			await writeFile(path.replace(/svg$/, 'png'), png);
		}),
	);
}

/** A picture in pixels; no font of the machine is asked, so that it is the same everywhere. */
async function pixelsOf(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' },
	});
	return picture.asPng();
}
