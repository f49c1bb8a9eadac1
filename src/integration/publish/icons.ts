import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngOf } from './share-picture.ts';

/** The icons that want pixels, drawn from `favicon.svg`: for telephones, and for who asks for no page. */
export async function iconFiles(folder: string): Promise<Record<string, Uint8Array>> {
	const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
	return {
		'apple-touch-icon.png': pngOf(framed(svg, 14), 180),
		'favicon.ico': icoOf(pngOf(framed(svg, 2), 48), 48),
	};
}

/** On white, as a telephone wants it, with so many hundredths of room on each side. */
const framed = (svg: string, room: number): string =>
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' +
	svg.replace(
		/<svg\b/,
		`<svg x="${room}" y="${room}" width="${100 - 2 * room}" height="${100 - 2 * room}"`,
	) +
	'</svg>';

/** An ICO file is a PNG with a few words before it: one picture, its size, its bytes, where it begins. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
}
