import { join } from 'node:path';
import { readJson, writeWhole } from '../integration/json-file.ts';
import type { KeptFile } from './kept-files.ts';
import type { DrawnPage } from './page-drawer.ts';

/** What a build leaves to the next. */
export interface BuildState {
	/** The program that left it. To any other it is of no use, and may have another form. */
	program: string;
	/** The key of all that belongs to no story, as in the check. */
	frameKey: string;
	/** The URL of the site, if it is known. */
	home?: string | undefined;
	/** The digests of the published stories. */
	stories: Record<string, string>;
	/** What was drawn, by address. */
	pages: Record<string, DrawnPage>;
	/** The files that are made from all pages together. */
	others: Record<string, KeptFile>;
}

/** The state that the last build by a program has left in its cache; an empty one if there is none. */
export function lastBuild(cache: string, program: string): BuildState {
	const state = readJson(fileIn(cache)) as BuildState | null | undefined;
	if (state?.program === program) return state;
	return { program, frameKey: '', stories: {}, pages: {}, others: {} };
}

/** Leaves a state to the next build. */
export function keepBuild(cache: string, state: BuildState): void {
	writeWhole(fileIn(cache), JSON.stringify(state));
}

const fileIn = (cache: string): string => join(cache, 'pages.json');
