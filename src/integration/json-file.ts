import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The value in a JSON file; undefined if there is no such file, or if it is damaged. */
export function readJson(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** Writes a file whole: a reader, or a build that is stopped, never leaves half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(file), { recursive: true });
	// Two builds may write the same file at the same time.
	const unfinished = `${file}.${process.pid}.new`;
	writeFileSync(unfinished, content);
	renameSync(unfinished, file);
}
