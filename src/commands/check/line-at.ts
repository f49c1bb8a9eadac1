import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Place } from '../../model/findings/problem.ts';

/** The line of a file that a place points to; undefined if there is no such line or file. */
export function lineAt({ file, line }: Place): string | undefined {
	if (!existsSync(file) || !statSync(file).isFile()) return undefined;
	return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
