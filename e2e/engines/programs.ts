import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The paths at which programs of these names could be, in the order of the folders in PATH. */
export function candidatesOnPath(names: readonly string[]): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The first of these programs that exists. */
export const firstExisting = (programs: readonly string[]): string | undefined =>
	programs.find((program) => existsSync(program));
