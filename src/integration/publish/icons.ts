import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from './share-picture.ts';

/**
 * The icons in bitmap formats, drawn from `favicon.svg`: for phones, and for clients that request
 * `favicon.ico` directly.
 */
export async function iconFiles(folder: string): Promise<Record<string, Uint8Array>> {
	const svg = await readFile(join(folder, 'favicon.svg'), 'utf8');
	const touchIcon = await render(withMargin(svg, 14), 180);
	const favicon = await render(withMargin(svg, 2), 48);
	return {
		'apple-touch-icon.png': touchIcon.asPng(),
		'favicon.ico': icoOf(favicon.asPng(), 48),
	};
}

/** The icon with a margin on each side, in hundredths of the width. */
const withMargin = (svg: string, margin: number): string =>
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' +
	svg.replace(
		/<svg\b/,
		`<svg x="${margin}" y="${margin}" width="${100 - 2 * margin}" height="${100 - 2 * margin}"`,
	) +
	'</svg>';

/** An ICO file of one picture: a header with its size, length and offset, and then the PNG. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
	const header = Buffer.alloc(22);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(1, 4);
	header.writeUInt8(size, 6);
	header.writeUInt8(size, 7);
	header.writeUInt16LE(1, 10);
	header.writeUInt16LE(32, 12);
	header.writeUInt32LE(png.length, 14);
	header.writeUInt32LE(header.length, 18);
	return Buffer.concat([header, png]);
}
