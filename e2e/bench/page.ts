/*
 * Measures pages as a reader’s phone gets them: the real stories, the big made-up one, and a page with
 * nothing on it: `npm run bench:page`. Lighthouse (mobile, the median of `--runs 5`), bytes by kind,
 * requests, and the script before and after the map comes near.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import lighthouse, { type RunnerResult as Result } from 'lighthouse';
import { chromium, type Browser } from 'playwright';
import { argumentsOf } from '../../src/commands/arguments.ts';
import { makeStory } from '../../src/commands/bench/made-content.ts';
import { big } from '../../src/commands/bench/made-story.ts';
import { run } from '../../src/commands/run.ts';
import { findBrowser } from '../browser.ts';
import { listen } from '../built-site.ts';
import { gzipServer } from './gzip-server.ts';

const root = resolve(import.meta.dirname, '../..');
const place = '.cache/bench-page';
const { runs = 5 } = argumentsOf({
	usage: 'npm run bench:page -- [--runs 5]',
	options: { runs: 'number' },
}).values;

rmSync(join(root, place), { recursive: true, force: true });
const content = join(place, 'content');
const dist = join(place, 'dist');
cpSync(join(root, 'content'), join(root, content), { recursive: true });
makeStory(content, 'big', { size: big, languages: ['es', 'en'], editions: 1, seed: 1 });
const build = await run('node', ['src/commands/build.ts'], {
	output: 'keep',
	env: { CONTENT: content, OUT_DIR: dist, SITE_URL: 'https://bench.example/' },
});
if (!build.passed) {
	console.error(build.output);
	process.exit(1);
}
mkdirSync(join(root, dist, 'bare'));
writeFileSync(
	join(root, dist, 'bare/index.html'),
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Nothing"><title>Nothing</title><main><h1>Nothing</h1></main></html>',
);

const server = gzipServer(join(root, dist));
const address = await listen(server);
const port = await freePort();
const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: [
		`--remote-debugging-port=${port}`,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-gpu',
		'--no-first-run',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	],
});

const rows: string[][] = [];
for (const path of ['bare/', ...['es', 'en'].flatMap(storiesIn)]) {
	rows.push([
		`/${path}`,
		...(await lighthouseRow(address + path)),
		...(await scriptRow(browser, address + path)),
	]);
}
await browser.close();
server.close();
rmSync(join(root, place), { recursive: true, force: true });
rmSync(join(root, '.cache', place), { recursive: true, force: true });

const head = [
	'page',
	'performance / accessibility / best practices / search',
	'FCP ms',
	'LCP ms',
	'TBT ms',
	'CLS',
	'requests (elsewhere)',
	'KB: page',
	'style',
	'script',
	'font',
	'other',
	'script KB before the map',
	'after',
];
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);

/** The addresses of the stories in a language: those with an edition below them. */
function storiesIn(locale: string): string[] {
	const folder = join(root, dist, locale);
	return readdirSync(folder, { withFileTypes: true })
		.filter((one) => one.isDirectory())
		.filter(({ name }) => readdirSync(join(folder, name)).some((inner) => /^\d/.test(inner)))
		.map(({ name }) => `${locale}/${name}/`)
		.toSorted();
}

async function lighthouseRow(url: string): Promise<string[]> {
	const reports: Result['lhr'][] = [];
	for (let turn = 0; turn < runs; turn += 1) {
		const result = await lighthouse(url, {
			port,
			logLevel: 'error',
			// It makes the window as high as the page, and everything comes near.
			disableFullPageScreenshot: true,
		});
		if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
		reports.push(result.lhr);
	}
	const median = (numbers: number[]) =>
		numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
	const audit = (name: string) =>
		median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN));
	const score = (name: string) =>
		(100 * median(reports.map(({ categories }) => categories[name]?.score ?? NaN))).toFixed();
	const { details } = reports[0]?.audits['network-requests'] ?? {};
	const requests = (details?.type === 'table' ? details.items : []) as unknown as Request[];
	const kilobytes = (isOfKind: (type: string) => boolean) =>
		(
			requests
				.filter(({ resourceType }) => isOfKind(resourceType))
				.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024
		).toFixed(1);
	const named = ['Document', 'Stylesheet', 'Script', 'Font'];
	const elsewhere = requests.filter((one) => !one.url.startsWith(new URL(url).origin));
	return [
		['performance', 'accessibility', 'best-practices', 'seo'].map(score).join(' / '),
		audit('first-contentful-paint').toFixed(),
		audit('largest-contentful-paint').toFixed(),
		audit('total-blocking-time').toFixed(),
		audit('cumulative-layout-shift').toFixed(3),
		`${requests.length} (${elsewhere.length})`,
		...named.map((name) => kilobytes((type) => type === name)),
		kilobytes((type) => !named.includes(type)),
	];
}

interface Request {
	url: string;
	resourceType: string;
	transferSize: number;
}

/** The script that has come, packed, in kilobytes: with the page, and when its map has come near. */
async function scriptRow(browser: Browser, url: string): Promise<string[]> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	let bytes = 0;
	page.on('requestfinished', (request) => {
		if (request.resourceType() !== 'script') return;
		void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const before = bytes;
	const map = page.locator('venue-map');
	if ((await map.count()) > 0) {
		await map.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
	}
	await page.close();
	return [before, bytes].map((size) => (size / 1024).toFixed(1));
}

function freePort(): Promise<number> {
	return new Promise((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const at = probe.address();
			probe.close(() => found(typeof at === 'object' ? (at?.port ?? 0) : 0));
		});
	});
}
