import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Creates a folder and its missing parents, one after the other. The recursive `mkdirSync` of Node loops
 * forever where the system cannot create a folder, as under /proc.
 */
export function makeFolder(path: string): void {
	if (isFolder(path)) return;
	const parent = dirname(path);
	if (!existsSync(parent)) makeFolder(parent);
	try {
		mkdirSync(path);
	} catch (error) {
		// Another build may have created it at this moment.
		if (!isFolder(path)) throw error;
	}
}

const isFolder = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Creates a folder if it is missing, and throws if nothing can be written to it. */
export function ensureWritable(folder: string): void {
	makeFolder(folder);
	rmdirSync(mkdtempSync(join(folder, '.may-write-')));
}
