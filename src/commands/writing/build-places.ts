import { closeSync, existsSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { makeWritable } from './make-folder.ts';
import { whyNot } from './why-not.ts';

/** The paths that a build writes to. */
export interface BuildPlaces {
	root: string;
	/** The cache of one content folder. */
	cache: string;
	/** The folder of the finished site. */
	output: string;
}

/** Tests whether a build can write to all its paths. Returns a sentence about the first failure, if any. */
export function refusalToWrite(places: BuildPlaces): string | undefined {
	for (const [path, test] of testsOf(places)) {
		try {
			test(path);
		} catch (error) {
			const shown = relative(places.root, path) || 'The project’s folder';
			return `${shown} cannot be written: ${whyNot(error)}.`;
		}
	}
	return undefined;
}

/** The paths to test and how, in order: each needs those before it. */
function* testsOf({
	root,
	cache,
	output,
}: BuildPlaces): Generator<[path: string, test: (path: string) => void]> {
	// The new site is built beside the old one and then replaces it.
	yield [dirname(output), makeWritable];
	if (existsSync(output)) yield [output, makeWritable];
	yield [join(root, '.astro'), makeWritable];
	yield [cache, makeWritable];
	// A build by another user may have left files that this user cannot write.
	for (const name of readdirSync(cache)) yield [join(cache, name), openToWrite];
	yield [join(root, '.cache', 'addresses.json'), openToWrite];
}

function openToWrite(file: string): void {
	if (statSync(file, { throwIfNoEntry: false })?.isFile()) closeSync(openSync(file, 'r+'));
}
