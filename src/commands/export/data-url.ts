import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const mediaTypes: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** The content of a file as a `data:` URL. Throws if the media type is unknown. */
export function dataUrlOf(file: string): string {
	const type = mediaTypes[extname(file)];
	if (!type)
		throw new TypeError(`A page embeds ${file}, but the export does not know its media type.`);
	return `data:${type};base64,${readFileSync(file).toString('base64')}`;
}
