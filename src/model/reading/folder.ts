import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../findings/problem.ts';

/** The files and folders in a folder, sorted by name; empty if there is no such folder. */
export function listFolder(folder: string): { files: string[]; folders: string[] } {
	if (!existsSync(folder)) return { files: [], folders: [] };
	// Names that begin with a dot belong to a text editor or to the system.
	const entries = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return {
		files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
		folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
	};
}

/** The text of a file, without a byte order mark. */
export function readText(folder: string, name: string): string {
	return readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
}

/** The problem of a file or folder that does not belong where it is. */
export function strangeFile(file: string, hint: string): Problem {
	return {
		kind: 'strange-file',
		place: { file, line: 1, column: 1 },
		message: 'The site does not use this file or folder.',
		hint,
	};
}
