import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../charts/cache.ts';
import { writeWhole } from '../integration/json-file.ts';
import { shortHash } from '../integration/stamps.ts';

/** Layouts are removed after this many days, because every change of a story adds new ones. */
const maxDays = 30;

/**
 * The layouts that earlier builds have found, in a folder. Removes those by another version of the code that
 * lays out stories, and old ones.
 */
export function layoutStore(folder: string, version: string): CacheStore {
	const own = join(folder, version);
	mkdirSync(own, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
	}
	const oldest = Date.now() - maxDays * 24 * 60 * 60 * 1000;
	for (const name of readdirSync(own)) {
		const file = join(own, name);
		if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
	}
	const fileOf = (key: string) => join(own, `${shortHash(key)}.json`);
	return {
		read(key) {
			try {
				return readFileSync(fileOf(key), 'utf8');
			} catch {
				return undefined;
			}
		},
		write(key, json) {
			writeWhole(fileOf(key), json);
		},
	};
}
