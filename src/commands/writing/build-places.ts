import { closeSync, existsSync, openSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { makeWritable } from './make-folder.ts';
import { whyNot } from './why-not.ts';

/** Where a build writes. */
export interface BuildPlaces {
	root: string;
	/** What is kept from one build of a content folder to the next. */
	cache: string;
	/** The site. */
	output: string;
}

/** What keeps a build from writing, as a sentence, before anything is done in vain; undefined if nothing. */
export function refusalToWrite(places: BuildPlaces): string | undefined {
	for (const [path, trial] of trialsOf(places)) {
		try {
			trial(path);
		} catch (error) {
			const shown = relative(places.root, path) || 'The project’s folder';
			return `${shown} cannot be written: ${whyNot(error)}.`;
		}
	}
	return undefined;
}

/** What has to be tried, one after the other: each rests on those before it. */
function* trialsOf({
	root,
	cache,
	output,
}: BuildPlaces): Generator<[path: string, trial: (path: string) => void]> {
	// The next build is made beside the last one, and takes its place.
	yield [dirname(output), makeWritable];
	if (existsSync(output)) yield [output, makeWritable];
	yield [join(root, '.astro'), makeWritable];
	yield [cache, makeWritable];
	// What the build of another user has left in our folders is theirs.
	for (const name of readdirSync(cache)) yield [join(cache, name), openToWrite];
	yield [join(root, '.cache', 'addresses.json'), openToWrite];
}

function openToWrite(file: string): void {
	if (statSync(file, { throwIfNoEntry: false })?.isFile()) closeSync(openSync(file, 'r+'));
}
