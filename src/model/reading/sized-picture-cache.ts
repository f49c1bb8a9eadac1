import { join } from 'node:path';
import { cacheOf, contentFolder } from './content-place.ts';
import { filesDigest } from './files-digest.ts';

/** The folder that caches the pictures of stories in the sizes that pages use. */
export const sizedPicturesFolder = join(cacheOf(contentFolder), 'images');

/** What determines these files besides the originals: the code that makes them, and the version of sharp. */
const version = filesDigest(['src/pages/_make-picture.ts', 'node_modules/sharp/package.json']);

/** The path of a picture in the cache, by its path below /_pictures/. */
export const cachedPicture = (path: string): string => join(sizedPicturesFolder, version, path);
