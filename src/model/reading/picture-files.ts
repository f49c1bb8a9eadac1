import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEIF } from 'image-size/types/heif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import { type ImageFile, type ImageFormat, isPictureFile } from '../facts/picture.ts';
import type { Problem } from '../findings/problem.ts';
import { listFolder, strangeFile } from './folder.ts';
import { imageHash } from './image-hash.ts';
import { unsafeMarkup } from './plain-drawing.ts';

/** How the files of each format begin, and what reads their size. */
const formats = {
	jpg: { beginning: /^\xFF\xD8\xFF/, header: JPG },
	png: { beginning: /^\x89PNG\r\n/, header: PNG },
	webp: { beginning: /^RIFF[\s\S]{4}WEBP/, header: WEBP },
	avif: { beginning: /^[\s\S]{4}ftypavi[fs]/, header: HEIF },
	svg: { beginning: /<svg[\s>]/, header: SVG },
};

/** The files in a story’s `images/` folder by name, and what is wrong with them. */
interface PictureFiles {
	/** Undefined for a file that cannot be read as a picture. */
	images: Map<string, ImageFile | undefined>;
	problems: Problem[];
}

/**
 * Reads the size of each picture in a folder. Reports files that are not pictures, and drawings that could
 * run code.
 */
export function readPictureFiles(folder: string): PictureFiles {
	const images: PictureFiles['images'] = new Map();
	const problems: Problem[] = [];
	for (const name of listFolder(folder).files) {
		const read = readPicture(join(folder, name), name);
		images.set(name, read.image);
		problems.push(...read.problems);
	}
	return { images, problems };
}

function readPicture(file: string, name: string): { image?: ImageFile; problems: Problem[] } {
	if (!isPictureFile(name)) {
		const hint = 'The names of pictures end in .jpg, .png, .webp, .avif or .svg.';
		return { problems: [strangeFile(file, hint)] };
	}
	const extension = name.slice(name.lastIndexOf('.') + 1);
	const format = (extension === 'jpeg' ? 'jpg' : extension) as ImageFormat;
	const bytes = readFileSync(file);
	const text = bytes.toString('latin1');
	if (!formats[format].beginning.test(text)) {
		const message = `This file is not a .${extension} picture, although its name says so.`;
		return { problems: [unreadable(file, message)] };
	}
	const unsafe = format === 'svg' ? unsafeMarkupProblems(text, file) : [];
	if (unsafe.length > 0) return { problems: unsafe };
	const size = sizeOf(bytes, format);
	if (!size) {
		return {
			problems: [
				format === 'svg'
					? unreadable(
							file,
							'This drawing does not say how large it is.',
							'Give its <svg> tag a width and a height in pixels: width="640" height="400".',
						)
					: unreadable(file, 'The size of this picture cannot be read: the file is damaged.'),
			],
		};
	}
	return { image: { format, ...size, hash: imageHash(bytes) }, problems: [] };
}

/** The size at which a picture is shown; undefined if its file does not tell. */
function sizeOf(bytes: Buffer, format: ImageFormat): { width: number; height: number } | undefined {
	try {
		// Copied, because Node may have read a small file into a larger buffer, where a damaged header would
		// make image-size read on behind its end.
		const {
			width,
			height,
			orientation = 1,
		} = formats[format].header.calculate(new Uint8Array(bytes));
		if (!(width > 0 && height > 0)) return undefined;
		// From 5 on, the camera was held upright and the photo is stored lying on its side.
		return orientation < 5 ? { width, height } : { width: height, height: width };
	} catch {
		return undefined;
	}
}

function unreadable(
	file: string,
	message: string,
	hint = 'Save it again from a picture program, in the format that its name ends with.',
): Problem {
	return { kind: 'missing-picture', place: { file, line: 1, column: 1 }, message, hint };
}

function unsafeMarkupProblems(svg: string, file: string): Problem[] {
	const unsafe = unsafeMarkup(svg);
	if (!unsafe) return [];
	const before = svg.slice(0, unsafe.at).split('\n');
	return [
		{
			kind: 'not-data',
			place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
			message: unsafe.message,
			hint: 'Save the drawing as a plain SVG, without scripts and links.',
		},
	];
}
