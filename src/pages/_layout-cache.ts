import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useCacheStore } from '../charts/cache.ts';

// The folder that src/integration/layout-cache.ts makes for this version of the program.
const folder = process.env['LAYOUT_CACHE'];

if (folder !== undefined) {
	const fileOf = (key: string) =>
		join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
	useCacheStore({
		read(key) {
			try {
				return readFileSync(fileOf(key), 'utf8');
			} catch {
				return undefined;
			}
		},
		write(key, json) {
			const file = fileOf(key);
			// Renaming is atomic, so an interrupted build leaves no incomplete file under this name.
			writeFileSync(`${file}.new`, json);
			renameSync(`${file}.new`, file);
		},
	});
}
