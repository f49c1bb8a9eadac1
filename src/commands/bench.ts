/*
 * Measures builds of made-up stories, the real content and the dev server: `npm run bench`.
 * `--pages 1,100,1000` so many pages; `--size 2` stories twice as large; `--seed 7` other stories;
 * `--only scale,big,telling,content,dev` a part; `--json <file>` keeps the results; `--compare <file>`
 * compares with results that were kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { argumentsOf } from './arguments.ts';
import { measureContent, measureSite } from './bench/build-rows.ts';
import { big, ordinary, type StorySize } from './bench/made-story.ts';
import { comparisonOf, tablesOf, type Results } from './bench/results.ts';
import { run } from './run.ts';

/** Of one edition in one language: the text at two addresses, its figures alone, and what may be taken along. */
const pagesOfStory = 7;

const parts = ['scale', 'big', 'telling', 'content', 'dev'] as const;
const { values } = argumentsOf({
	usage:
		'npm run bench -- [--pages 1,100,1000] [--size 1] [--seed 1] [--only scale,dev] [--json <file>]',
	options: {
		pages: 'text',
		size: 'text',
		seed: 'text',
		only: 'text',
		json: 'text',
		compare: 'text',
	},
});
const only = values.only?.split(',') ?? parts;
const strange = only.find((one) => !parts.some((part) => part === one));
if (strange !== undefined)
	stop(`There is no part “${strange}”. The parts are ${parts.join(', ')}.`);
const seed = numberIn('seed', values.seed ?? '1');
const factor = numberIn('size', values.size ?? '1');
const size = Object.fromEntries(
	Object.entries(ordinary).map(([name, count]) => [name, Math.ceil(count * factor)]),
) as unknown as StorySize;
const earlier =
	values.compare === undefined ? undefined : (JSON.parse(textOf(values.compare)) as Results);

const results: Results = {
	date: new Date().toISOString().slice(0, 10),
	cores: availableParallelism(),
	memory: Math.round(totalmem() / 2 ** 30),
	node: process.versions.node,
	scale: [],
	telling: [],
};

if (only.includes('scale')) {
	for (const pages of (values.pages ?? '1,100,1000')
		.split(',')
		.map((text) => numberIn('pages', text))) {
		const stories = Math.max(1, Math.round(pages / pagesOfStory));
		tell(`${pages} pages`);
		results.scale.push(await measureSite({ size, stories, languages: ['en'], editions: 1, seed }));
	}
}
if (only.includes('big')) {
	tell('the big story');
	results.big = await measureSite({ size: big, stories: 1, languages: ['en'], editions: 1, seed });
}
if (only.includes('telling')) {
	for (const languages of [['en'], ['en', 'es']]) {
		for (const editions of [1, 2, 4]) {
			tell(`${languages.length} languages × ${editions} editions`);
			results.telling.push(await measureSite({ size, stories: 1, languages, editions, seed }));
		}
	}
}
if (only.includes('content')) {
	tell('content/');
	results.content = await measureContent();
}
if (only.includes('dev')) {
	tell('the dev server');
	const { passed, output } = await run('node', ['e2e/bench/dev.ts'], { output: 'keep' });
	if (!passed) stop(output);
	results.dev = JSON.parse(output) as NonNullable<Results['dev']>;
}

if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
console.log(tablesOf(results));
if (earlier) console.log(`\n${comparisonOf(results, earlier)}`);
if (values.json !== undefined) {
	writeFileSync(values.json, `${JSON.stringify(results, null, '\t')}\n`);
}

function numberIn(name: string, text: string): number {
	const number = Number(text);
	if (number > 0) return number;
	return stop(`--${name} is “${text}”. Write a number above 0, such as --${name} 2.`);
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return stop(`There is no ${file}. --compare wants what --json has kept.`);
	}
}

function tell(what: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what} …`);
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
