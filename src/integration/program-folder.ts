import { join } from 'node:path';
import { filesDigest } from '../model/reading/files-digest.ts';
import { readJson, writeWhole } from './json-file.ts';
import { filesIn, shortHash, stampOf } from './stamps.ts';

/** The program that Astro compiles from the sources as they are now. */
export interface Program {
	/** Changes with the sources, the packages, and the version of Node. */
	key: string;
	/** Changes with what determines how a story is laid out. */
	layouts: string;
}

/** The folder of all programs that are kept. */
export const programs = '.cache/program';

/** The folder of a program. */
export const folderOf = ({ key }: Pick<Program, 'key'>): string => join(programs, key);

/** The empty file that marks a program as whole. */
export const wholeMark = 'whole';

const folders = ['src', 'public'];
const files = ['astro.config.mjs', 'package-lock.json'];
const layoutSources = ['package-lock.json', 'src/charts', 'src/data', 'src/model'];

/** Tests and notes are no part of the program, and commands only call it, except in the editor’s browser. */
const isSource = (file: string) =>
	!/^src.*\.(test\.ts|md)$|^src[\\/]commands[\\/](?!dev[\\/](page[\\/]|editor-paths))/.test(file);

/** The program of the sources in the working directory. */
export function currentProgram(): Program {
	const all = [
		...folders.flatMap((folder) => filesIn(folder).map((name) => join(folder, name))),
		...files,
	];
	const stamp = shortHash(
		all
			.filter(isSource)
			.map((file) => `${file}:${stampOf(file)}`)
			.join('|') + process.version,
	);
	// Reading all sources takes longer than a build in which nothing has changed.
	const keptFile = join(programs, 'sources.json');
	const kept = readJson(keptFile) as (Program & { stamp: string }) | undefined;
	if (kept?.stamp === stamp) return kept;
	const program = {
		key: shortHash(`${process.version} ${filesDigest([...folders, ...files], isSource)}`),
		layouts: shortHash(filesDigest(layoutSources, isSource)),
	};
	writeWhole(keptFile, JSON.stringify({ stamp, ...program }));
	return program;
}
