import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Place } from '../../model/problem.ts';

/** The line of a file on which a place lies; undefined where there is none, as in a folder. */
export function lineAt({ file, line }: Place): string | undefined {
	if (!existsSync(file) || !statSync(file).isFile()) return undefined;
	return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
