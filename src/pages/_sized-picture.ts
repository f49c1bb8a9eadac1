import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import type { ImageFormat } from '../model/facts/picture.ts';
import type { Picture } from '../model/facts/story.ts';
import { type SizedPicture, sizedPictures } from '../model/site/sized-pictures.ts';
import { siteContent } from './_content.ts';
import { makePicture } from './_make-picture.ts';

/**
 * The pictures of stories, in the formats and widths that pages use. Each format has a route of its own, which
 * src/integration/story-pictures.ts adds.
 */
export async function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
	const { stories } = await siteContent();
	const paths = stories
		// Nothing of a withdrawn story may be shown.
		.filter(({ withdrawn }) => !withdrawn)
		.flatMap(({ id, pictures }) =>
			pictures.flatMap((picture) => {
				const files = sizedPictures(id, picture).flat();
				return files
					.filter(({ format }) => routePattern.endsWith(`.${format}`))
					.map((file) => ({
						params: { story: id, name: file.name },
						props: { picture, file, files },
					}));
			}),
		);
	// Two pictures of a story may show the same file.
	return [...new Map(paths.map((path) => [path.props.file.address, path])).values()];
}

interface Props {
	picture: Picture;
	file: SizedPicture;
	/** All files of the picture. */
	files: SizedPicture[];
}

const types: Record<ImageFormat, string> = {
	jpg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	avif: 'image/avif',
	svg: 'image/svg+xml',
};

export const GET: APIRoute<Props, { story: string }> = async ({ params, props }) => {
	const { picture, file, files } = props;
	// A build asks for one file after the other, so the first request makes all files of the picture at once.
	// The dev server makes only the file that the browser has chosen.
	const wanted = import.meta.env.DEV ? [file] : files;
	const paths = await Promise.all(wanted.map((one) => makePicture(params.story, picture, one)));
	const bytes = await readFile(paths[wanted.indexOf(file)] ?? '');
	return new Response(bytes, { headers: { 'content-type': types[file.format] } });
};
