/*
 * Measures builds and the dev server, or only the named benchmarks:
 * `npm run bench -- builds dev pages responses`.
 *
 *   builds                            builds of made-up stories and of the real ones
 *     --pages 1,100,1000              the numbers of pages to build
 *     --size 2                        stories twice as large
 *     --seed 7                        other made-up stories
 *     --only scale,big,views,content  some of the builds
 *   dev                               how soon the dev server starts and shows an edit
 *   pages                             pages in Lighthouse, as a phone loads them
 *     --runs 5                        how often each page is loaded
 *   responses                         how soon pages respond to mouse moves, clicks and keys in each engine
 *     --times 10                      the maximum number of links to use on each map and chart
 *
 *   --json <file>                     saves the results
 *   --compare <file>                  compares the builds with saved results
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { argumentsOf, stop } from '../src/commands/arguments.ts';
import { suggestion } from '../src/model/findings/nearest.ts';
import { measureMadeUpSite, measureRealSite } from './builds.ts';
import { measureDev } from './dev.ts';
import { big, ordinary, type StorySize } from './made-story.ts';
import { measurePages } from './pages.ts';
import { measureResponses } from './responses.ts';
import type { Results } from './results.ts';
import { compileProgram, removeSite, serveStories } from './site.ts';
import { comparisonOf, tablesOf } from './tables.ts';

/** A story with one edition in one language has two pages of text, four of figures, and one for embedding. */
const pagesOfStory = 7;

/** The steps of each benchmark, from which `--only` selects. */
const benchmarks: Record<string, readonly string[]> = {
	builds: ['scale', 'big', 'views', 'content'],
	dev: ['dev'],
	pages: ['pages'],
	responses: ['responses'],
};

const { values, words } = argumentsOf({
	usage:
		'npm run bench -- [builds] [dev] [pages] [responses] [--only scale,big,views,content] [--pages 1,100,1000] [--size 1] [--seed 1] [--runs 5] [--times 10] [--json <file>] [--compare <file>]',
	words: Object.keys(benchmarks),
	options: {
		only: 'text',
		pages: 'text',
		size: 'text',
		seed: 'text',
		runs: 'number',
		times: 'number',
		json: 'text',
		compare: 'text',
	},
});
const chosenBenchmarks = words.length > 0 ? words : ['builds', 'dev'];
const availableSteps = new Set(chosenBenchmarks.flatMap((word) => benchmarks[word] ?? []));
const selectedSteps = new Set(values.only?.split(',') ?? availableSteps);
const unknownStep = [...selectedSteps].find((name) => !availableSteps.has(name));
if (unknownStep !== undefined)
	stop(`“--only” cannot be “${unknownStep}”. ${suggestion(unknownStep, availableSteps) ?? ''}`);
const pageCounts = (values.pages ?? '1,100,1000').split(',').map((text) => numberIn('pages', text));
const seed = numberIn('seed', values.seed ?? '1');
const factor = numberIn('size', values.size ?? '1');
const size = Object.fromEntries(
	Object.entries(ordinary).map(([name, count]) => [name, Math.ceil(count * factor)]),
) as unknown as StorySize;
const earlierResults =
	values.compare === undefined ? undefined : (JSON.parse(readSaved(values.compare)) as Results);

const results: Results = {
	date: new Date().toISOString().slice(0, 10),
	cores: availableParallelism(),
	memory: Math.round(totalmem() / 2 ** 30),
	node: process.versions.node,
	scale: [],
	views: [],
};

if (selectedSteps.has('scale')) {
	for (const pages of pageCounts) {
		const stories = Math.max(1, Math.round(pages / pagesOfStory));
		showProgress(`${pages} pages`);
		results.scale.push(
			await measureMadeUpSite({ size, stories, languages: ['en'], editions: 1, seed }),
		);
	}
}
if (selectedSteps.has('big')) {
	showProgress('the big story');
	const plan = { size: big, stories: 1, languages: ['en'], editions: 1, seed };
	results.big = await measureMadeUpSite(plan);
}
if (selectedSteps.has('views')) {
	for (const languages of [['en'], ['en', 'es']]) {
		for (const editions of [1, 2, 4]) {
			showProgress(`${languages.length} languages × ${editions} editions`);
			results.views.push(await measureMadeUpSite({ size, stories: 1, languages, editions, seed }));
		}
	}
}
if (selectedSteps.has('content')) {
	showProgress('content/');
	results.compile = await compileProgram();
	results.content = await measureRealSite();
}
if (selectedSteps.has('dev')) {
	showProgress('the dev server');
	results.dev = await measureDev();
}
if (selectedSteps.has('pages') || selectedSteps.has('responses')) {
	showProgress('a site to visit');
	const site = await serveStories();
	if (selectedSteps.has('pages')) {
		showProgress('pages in Lighthouse');
		results.pages = await measurePages(site.url, values.runs ?? 5);
	}
	if (selectedSteps.has('responses')) {
		showProgress('response times');
		results.responses = await measureResponses(site.url, values.times ?? 10);
	}
	site.close();
	removeSite();
}

if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
console.log(tablesOf(results));
if (earlierResults) console.log(`\n${comparisonOf(results, earlierResults)}`);
if (values.json !== undefined) {
	writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`);
}

function numberIn(name: string, text: string): number {
	const number = Number(text);
	if (number > 0) return number;
	return stop(`“--${name}” cannot be “${text}”. Write a number above 0, such as --${name} 2.`);
}

function readSaved(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return stop(`There is no ${file}. Give “--compare” a file that “--json” saved.`);
	}
}

function showProgress(step: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step} …`);
}
