import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';

/** What stands in a folder, in the order of names; nothing where there is no such folder. */
export function listFolder(folder: string): { files: string[]; folders: string[] } {
	if (!existsSync(folder)) return { files: [], folders: [] };
	// What begins with a dot is an editor's or a system's own.
	const entries = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return {
		files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
		folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
	};
}

/** The text of a file, without the mark that some editors put before it. */
export function readText(folder: string, name: string): string {
	return readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
}

/** The problem of a file that has no place where it stands. */
export function strangeFile(file: string, hint: string): Problem {
	return {
		kind: 'strange-file',
		place: { file, line: 1, column: 1 },
		message: 'Nothing reads this file.',
		hint,
	};
}
