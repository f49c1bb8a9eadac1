import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../integration/stamps.ts';

/** Copies the files of the program into a site, with their times, by which `areProgramFilesIn` knows them. */
export function copyProgramFiles(program: string, site: string): void {
	cpSync(program, site, { recursive: true, preserveTimestamps: true });
}

/** Whether these files of the program are in a site. */
export const areProgramFilesIn = (
	site: string,
	program: string,
	files: readonly string[],
): boolean => files.every((file) => isCopy(join(site, file), join(program, file)));

function isCopy(file: string, original: string): boolean {
	const [copied, own] = [file, original].map((one) => statSync(one, { throwIfNoEntry: false }));
	// A copy has the time of its original only to the microsecond.
	return copied?.size === own?.size && Math.abs((copied?.mtimeMs ?? 0) - (own?.mtimeMs ?? 0)) < 1;
}

/** The size of all files of the program in bytes. */
export const programSize = (program: string): number =>
	filesIn(program).reduce((sum, file) => sum + statSync(join(program, file)).size, 0);
