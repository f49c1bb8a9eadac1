import { closeSync, existsSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ensureWritable } from './make-folder.ts';
import { whyNot } from './why-not.ts';

/** The paths that a build writes to. */
export interface BuildPaths {
	root: string;
	/** The cache of one content folder. */
	cache: string;
	/** The folder of the finished site. */
	output: string;
}

/** Tests whether a build can write to all its paths. Returns a sentence about the first failure, if any. */
export function refusalToWrite(paths: BuildPaths): string | undefined {
	for (const [path, test] of testsOf(paths)) {
		try {
			test(path);
		} catch (error) {
			const name = relative(paths.root, path) || 'The project’s folder';
			return `${name} cannot be written: ${whyNot(error)}.`;
		}
	}
	return undefined;
}

/** The paths to test and how, in order: a test may need a folder that an earlier one created. */
function* testsOf({
	root,
	cache,
	output,
}: BuildPaths): Generator<[path: string, test: (path: string) => void]> {
	// The new site is built beside the old one and then replaces it.
	yield [dirname(output), ensureWritable];
	if (existsSync(output)) yield [output, ensureWritable];
	yield [join(root, '.astro'), ensureWritable];
	yield [join(root, '.cache', 'program'), ensureWritable];
	yield [cache, ensureWritable];
	// A build by another user may have left files that this user cannot write.
	for (const name of readdirSync(cache)) yield [join(cache, name), openToWrite];
}

function openToWrite(file: string): void {
	if (statSync(file, { throwIfNoEntry: false })?.isFile()) closeSync(openSync(file, 'r+'));
}
