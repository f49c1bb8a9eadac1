import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { picturesPath } from '../site/address.ts';
import { cacheOf, contentFolder } from './content-place.ts';
import { filesDigest } from './files-digest.ts';

/** The folder that caches the pictures of stories in the sizes that pages use. */
export const sizedPicturesFolder = join(cacheOf(contentFolder), 'images');

/** What determines these files besides the originals: the code that makes them, and the version of sharp. */
const version = filesDigest(['src/pages/_make-picture.ts', 'node_modules/sharp/package.json']);

/** The path of a picture in the cache, by its path below /_pictures/. */
export const cachedPicture = (path: string): string => join(sizedPicturesFolder, version, path);

/** Removes the cached files that are not among these published ones, such as those by another version of sharp. */
export function removeUnusedPictures(published: Iterable<string>): void {
	const used = new Set(
		Array.from(published, (file) => cachedPicture(`/${file}`.slice(picturesPath.length))),
	);
	const names = existsSync(sizedPicturesFolder)
		? readdirSync(sizedPicturesFolder, { recursive: true, withFileTypes: true })
		: [];
	for (const entry of names.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		if (!used.has(path)) rmSync(path, { force: true });
	}
}
