import type { ImageFormat } from '../facts/picture.ts';
import type { Picture } from '../facts/story.ts';
import { pictureAddress, type Address } from './address.ts';

/** A published file with a picture of a story, in one format and one width. */
export interface SizedPicture {
	address: Address;
	/** The name in the address, without the ending. */
	name: string;
	format: ImageFormat;
	width: number;
}

/**
 * In pixels: a width for phones, the widest display width (592) and twice that width for dense screens. The
 * widest file has the picture’s own width, at most three times 592.
 */
const widths = [360, 592, 1184];
const maxWidth = 1776;

/**
 * The files of a picture by format, each from the narrowest to the widest. The first formats are the
 * smallest, and every browser knows the last one. A drawing is published as it is.
 */
export function sizedPictures(story: string, { file, image }: Picture): SizedPicture[][] {
	const stem = `${file.slice(0, file.lastIndexOf('.'))}-${image.hash}`;
	const fileOf = (name: string, format: ImageFormat, width: number) => ({
		address: pictureAddress(story, name, format),
		name,
		format,
		width,
	});
	if (image.format === 'svg') return [[fileOf(stem, 'svg', image.width)]];
	const formats = ['avif', 'webp', image.format === 'jpg' ? 'jpg' : 'png'] as const;
	return formats.map((format) =>
		[...widths.filter((width) => width < image.width), Math.min(image.width, maxWidth)].map(
			(width) => fileOf(`${stem}-${width}`, format, width),
		),
	);
}
