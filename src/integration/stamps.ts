import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A short hash of a text or of bytes. */
export const shortHash = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('base64url').slice(0, 22);

/**
 * The size of a file and the time of its last change: while both stay, nobody has written it. Undefined if
 * there is no such file.
 */
export function stampOf(file: string): string | undefined {
	const stats = statSync(file, { throwIfNoEntry: false });
	return stats && `${stats.size}:${stats.mtimeMs}`;
}

/** The stamps of all files in a folder, in one string. */
export const folderStamp = (folder: string): string =>
	filesIn(folder)
		.map((name) => `${name}:${stampOf(join(folder, name))}`)
		.join('|');

/** The paths of all files at any depth in a folder, relative to it, sorted; none without the folder. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.toSorted();
}
