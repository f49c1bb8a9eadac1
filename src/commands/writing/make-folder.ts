import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder and those that it stands in, one after the other: asked for all at once, Node tries
 * for ever where the system says that there is no such place, as under /proc.
 */
export function makeFolder(path: string): void {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
	const above = dirname(path);
	if (!existsSync(above)) makeFolder(above);
	mkdirSync(path);
}

/** Makes a folder where there is none, and sees by trying that something can be written in it. */
export function makeWritable(folder: string): void {
	makeFolder(folder);
	rmdirSync(mkdtempSync(join(folder, '.may-write-')));
}
