import type { ResponseTimes } from '../e2e/tab/response-times.ts';
import type { Usage } from './usage.ts';

/** The builds of one site with a compiled program: cold, with nothing changed, and after a sentence has changed. */
export interface Builds {
	/** The number of HTML files. */
	pages: number;
	cold: Usage;
	unchanged: Usage;
	changed: Usage;
}

/** The builds of a site of made-up stories. */
export interface BuildRow extends Builds {
	stories: number;
	languages: number;
	editions: number;
	/** The size of one story page, compressed and uncompressed. */
	bytes: { gzip: number; raw: number };
	/** The usage of `floor.ts` for the same stories: the least that any generator needs. */
	floor: Usage;
}

/** The time until the dev server responds, and from an edit until the page shows it. */
export interface DevTimes {
	/** From the command to the first page. */
	startupMs: number;
	/** Of twenty edits. */
	medianEditMs: number;
	worstEditMs: number;
}

/** A page as Lighthouse measures it on a phone. Times are in milliseconds. */
export interface PageRow {
	path: string;
	/** Performance, accessibility, best practices and search, from 0 to 100. */
	scores: number[];
	firstPaint: number;
	largestPaint: number;
	blocking: number;
	layoutShift: number;
	requests: number;
	/** The number of requests to another origin. */
	thirdParty: number;
	/** The bytes transferred: page, style, script, fonts, and everything else. */
	bytes: number[];
	/** The bytes of script loaded with the page, and after its map has come into view. */
	scriptBytes: { withPage: number; withMap: number };
}

/** The response times of a page in an engine. If the engine is not installed, there are none. */
export interface ResponseRow {
	engine: string;
	path?: string;
	times?: ResponseTimes;
}

/** The results of one run, as `--json` saves them. */
export interface Results {
	date: string;
	cores: number;
	/** Gigabytes. */
	memory: number;
	node: string;
	/** The builds of sites with different numbers of pages. */
	scale: BuildRow[];
	/** The builds of one story with different numbers of languages and editions. */
	views: BuildRow[];
	/** The builds of the big story (`big` in made-story.ts). */
	big?: BuildRow;
	/** The builds of the real content. */
	content?: Builds;
	/** What it takes to compile the program, which a build does only after a change of the program. */
	compile?: Usage;
	dev?: DevTimes;
	pages?: PageRow[];
	responses?: ResponseRow[];
}
