import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesDigest } from '../model/reading/files-digest.ts';

/** The files that determine how a story is laid out. */
const layoutFiles = ['package-lock.json', 'src/charts', 'src/data', 'src/model'];

/** Cached layouts are removed after this many days, because every change of a story adds new ones. */
const maxDays = 30;

/**
 * Returns the folder of cached layouts from earlier builds, which src/pages/_layout-cache.ts reads and
 * writes. Removes layouts by other versions of the program, and old ones.
 */
export async function layoutCacheFolder(cache: string): Promise<string> {
	const layouts = join(cache, 'layouts');
	const version = filesDigest(layoutFiles, (file) => !file.endsWith('.test.ts'));
	if (existsSync(layouts)) {
		for (const name of await readdir(layouts)) {
			if (name !== version) await rm(join(layouts, name), { recursive: true, force: true });
		}
	}
	const folder = join(layouts, version);
	await mkdir(folder, { recursive: true });
	const oldest = Date.now() - maxDays * 24 * 60 * 60 * 1000;
	for (const name of await readdir(folder)) {
		const file = join(folder, name);
		if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
	}
	return folder;
}
