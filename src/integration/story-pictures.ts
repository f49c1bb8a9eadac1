import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageFormats } from '../model/facts/picture.ts';
import { cachedPicture, sizedPicturesFolder } from '../model/reading/sized-picture-cache.ts';
import { picturesPath } from '../model/site/address.ts';

/** Adds the routes of the stories’ pictures, and removes cached pictures that a build has not published. */
export function storyPictures(): AstroIntegration {
	return {
		name: 'story-pictures',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				// Astro makes no route of a file in a folder whose name begins with `_`. And only where the ending is
				// fixed does it not expect a slash after it.
				for (const format of imageFormats) {
					injectRoute({
						pattern: `${picturesPath}[story]/[name].${format}`,
						entrypoint: './src/pages/_sized-picture.ts',
					});
				}
			},
			'astro:build:done': ({ dir }) => removeUnused(fileURLToPath(dir)),
		},
	};
}

/** Removes the cached files that are not in the built site, such as those by another version of sharp. */
async function removeUnused(site: string): Promise<void> {
	if (!existsSync(sizedPicturesFolder)) return;
	const published = join(site, picturesPath);
	const names = existsSync(published) ? await readdir(published, { recursive: true }) : [];
	const used = new Set(names.map((name) => cachedPicture(name)));
	const cached = await readdir(sizedPicturesFolder, { recursive: true, withFileTypes: true });
	for (const entry of cached) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && !used.has(path)) await rm(path);
	}
}
