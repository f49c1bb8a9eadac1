import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngOf } from './share-picture.ts';

/** The icons that want pixels, drawn from `favicon.svg`: for telephones, and for old browsers. */
export async function iconFiles(folder: string): Promise<Record<string, Uint8Array>> {
	const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
	return {
		'apple-touch-icon.png': pngOf(framed(svg, 14), 180),
		'icon-192.png': pngOf(framed(svg, 8), 192),
	};
}

/** On white, as a telephone wants it, with so many hundredths of room on each side. */
const framed = (svg: string, room: number): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">` +
	svg.replace(
		/<svg\b/,
		`<svg x="${room}" y="${room}" width="${100 - 2 * room}" height="${100 - 2 * room}"`,
	) +
	'</svg>';
