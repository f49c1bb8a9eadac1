import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

const types: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** A file as an address that holds all of it. */
export function asData(file: string): string {
	const type = types[extname(file)];
	if (!type) throw new TypeError(`A page holds ${file}, and an export has no type for it.`);
	return `data:${type};base64,${readFileSync(file).toString('base64')}`;
}
