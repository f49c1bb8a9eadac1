import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import type { ImageFormat } from '../model/facts/picture.ts';
import { makePicture } from './_make-picture.ts';

export { getStaticPaths } from './_paths.ts';

const types: Record<ImageFormat, string> = {
	jpg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	avif: 'image/avif',
	svg: 'image/svg+xml',
};

/**
 * A picture of a story in one of the formats and widths that pages use. All files of a picture are made at once
 * when the first is asked for: a build asks for one after the other.
 */
export const GET: APIRoute = async ({ locals: { sized } }) => {
	if (!sized) throw new TypeError('These locals show no picture.');
	const { file, files, picture, story } = sized;
	const paths = await Promise.all(files.map((one) => makePicture(story, picture, one)));
	const bytes = await readFile(paths[files.indexOf(file)] ?? '');
	return new Response(bytes, { headers: { 'content-type': types[file.format] } });
};
