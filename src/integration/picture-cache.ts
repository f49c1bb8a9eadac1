import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesDigest } from '../model/reading/files-digest.ts';
import { writeWhole } from './json-file.ts';

/** A cache of pictures from earlier builds, keyed by the source that they were drawn from. */
export interface PictureCache {
	/** Returns the cached picture for a source, or draws it and caches it. */
	getOrDraw: (source: string, draw: () => Promise<Uint8Array>) => Promise<Uint8Array>;
	/** Removes the pictures that this build has not used. */
	removeUnused: () => Promise<void>;
}

/** The files that also determine a picture: the code that draws it, the package versions, and the fonts. */
const drawingFiles = [
	'package-lock.json',
	'src/integration/chart-picture.ts',
	'src/integration/publish/share-map.ts',
	'src/integration/publish/share-picture.ts',
	'src/fonts',
];

/** The cache in a folder. */
export async function pictureCache(folder: string): Promise<PictureCache> {
	const version = filesDigest(drawingFiles);
	const used = new Set<string>();
	/** The pictures that are being read or drawn: two that look the same may be asked for at the same time. */
	const running = new Map<string, Promise<Uint8Array>>();
	return {
		getOrDraw(source, draw) {
			const name = `${createHash('sha256').update(version).update(source).digest('hex')}.png`;
			used.add(name);
			const picture =
				running.get(name) ??
				cachedOrDrawn(join(folder, name), draw).finally(() => running.delete(name));
			running.set(name, picture);
			return picture;
		},
		async removeUnused() {
			if (!existsSync(folder)) return;
			for (const name of await readdir(folder)) {
				if (!used.has(name)) await rm(join(folder, name));
			}
		},
	};
}

async function cachedOrDrawn(path: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
	if (existsSync(path)) return readFile(path);
	const picture = await draw();
	writeWhole(path, picture);
	return picture;
}
