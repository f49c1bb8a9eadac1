import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { ImageFormat } from '../model/facts/picture.ts';
import type { Picture } from '../model/facts/story.ts';
import { contentFolder } from '../model/reading/content-place.ts';
import { imageHash } from '../model/reading/image-hash.ts';
import { cachedPicture } from '../model/reading/sized-picture-cache.ts';
import { picturesPath } from '../model/site/address.ts';
import type { SizedPicture } from '../model/site/sized-pictures.ts';

/**
 * Makes a picture of a story in the format and width of a published file, unless an earlier build has made
 * it, and returns the path of the result.
 */
export async function makePicture(
	story: string,
	picture: Picture,
	file: SizedPicture,
): Promise<string> {
	const path = cachedPicture(file.address.slice(picturesPath.length));
	if (existsSync(path)) return path;
	const running =
		making.get(path) ?? make(path, story, picture, file).finally(() => making.delete(path));
	making.set(path, running);
	await running;
	return path;
}

/** The pictures in the making. Two requests for one picture make it once. */
const making = new Map<string, Promise<void>>();

async function make(
	path: string,
	story: string,
	picture: Picture,
	{ format, width }: SizedPicture,
): Promise<void> {
	const original = join(contentFolder, 'stories', story, 'images', picture.file);
	const bytes = await readFile(original);
	// The hash is part of the path, and nobody has checked the new file.
	if (imageHash(bytes) !== picture.image.hash) {
		throw new AstroError(
			`${original} has changed since it was checked.`,
			'Mend the problems in the content, or build again.',
		);
	}
	await mkdir(dirname(path), { recursive: true });
	const unfinished = `${path}.${process.pid}`;
	// A drawing is published as it is: the check has found nothing in it that runs code or loads something.
	await writeFile(
		unfinished,
		format === 'svg' ? bytes : await resized(bytes, { format, width }, original),
	);
	// Renamed when complete, so that a stopped build leaves no half-written picture.
	await rename(unfinished, path);
}

async function resized(
	bytes: Uint8Array,
	{ format, width }: { format: Exclude<ImageFormat, 'svg'>; width: number },
	original: string,
): Promise<Uint8Array> {
	// Loaded only here, because most builds make no picture.
	const { default: sharp } = await import('sharp');
	try {
		return await sharp(bytes, { failOn: 'none', autoOrient: true })
			.resize({ width, withoutEnlargement: true })
			.toFormat(format === 'jpg' ? 'jpeg' : format)
			.toBuffer();
	} catch (error) {
		throw new AstroError(
			`${original} cannot be read as a picture: ${(error as Error).message}.`,
			'Save it again from a picture program.',
		);
	}
}
