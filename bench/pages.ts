import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type RunnerResult } from 'lighthouse';
import type { Browser } from 'playwright';
import { freePort } from '../e2e/free-port.ts';
import { root } from '../src/commands/run.ts';
import { startChromium } from './chromium.ts';
import { median } from './numbers.ts';
import type { PageRow } from './results.ts';
import { dist, storyPaths } from './site.ts';

/** Measures the stories of a site, and an empty page, as a reader’s phone loads them. */
export async function measurePages(address: string, runs: number): Promise<PageRow[]> {
	mkdirSync(join(root, dist, 'bare'));
	writeFileSync(
		join(root, dist, 'bare/index.html'),
		'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Nothing"><title>Nothing</title><main><h1>Nothing</h1></main></html>',
	);
	const port = await freePort();
	const browser = await startChromium([`--remote-debugging-port=${port}`]);
	const rows: PageRow[] = [];
	for (const path of ['bare/', ...storyPaths()]) {
		rows.push({
			path: `/${path}`,
			...(await lighthouseResults(address + path, { port, runs })),
			scriptBytes: await scriptBytesOf(browser, address + path),
		});
	}
	await browser.close();
	return rows;
}

/** A request as Lighthouse lists it. */
interface PageRequest {
	url: string;
	resourceType: string;
	transferSize: number;
}

/**
 * The medians of several runs of Lighthouse (requests and bytes: of the first run), in the Chromium that
 * listens on this port.
 */
async function lighthouseResults(
	url: string,
	{ port, runs }: { port: number; runs: number },
): Promise<Omit<PageRow, 'path' | 'scriptBytes'>> {
	const reports: RunnerResult['lhr'][] = [];
	for (let run = 0; run < runs; run += 1) {
		const result = await lighthouse(url, {
			port,
			logLevel: 'error',
			// The screenshot would make the window as tall as the page, and so load every map.
			disableFullPageScreenshot: true,
		});
		if (!result) throw new Error(`Lighthouse has no result for ${url}`);
		reports.push(result.lhr);
	}
	const audit = (name: string) =>
		median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN));
	const score = (name: string) =>
		100 * median(reports.map(({ categories }) => categories[name]?.score ?? NaN));
	const { details } = reports[0]?.audits['network-requests'] ?? {};
	const requests = (details?.type === 'table' ? details.items : []) as unknown as PageRequest[];
	const bytesOf = (matches: (type: string) => boolean) =>
		requests
			.filter(({ resourceType }) => matches(resourceType))
			.reduce((sum, { transferSize }) => sum + transferSize, 0);
	const namedTypes = ['Document', 'Stylesheet', 'Script', 'Font'];
	const { origin } = new URL(url);
	return {
		scores: ['performance', 'accessibility', 'best-practices', 'seo'].map(score),
		firstPaint: audit('first-contentful-paint'),
		largestPaint: audit('largest-contentful-paint'),
		blocking: audit('total-blocking-time'),
		layoutShift: audit('cumulative-layout-shift'),
		requests: requests.length,
		thirdParty: requests.filter((one) => !one.url.startsWith(origin)).length,
		bytes: [
			...namedTypes.map((name) => bytesOf((type) => type === name)),
			bytesOf((type) => !namedTypes.includes(type)),
		],
	};
}

/** The compressed bytes of script loaded with the page, and after its map has come into view. */
async function scriptBytesOf(browser: Browser, url: string): Promise<PageRow['scriptBytes']> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const sizes: Promise<{ responseBodySize: number }>[] = [];
	page.on('requestfinished', (request) => {
		if (request.resourceType() === 'script') sizes.push(request.sizes());
	});
	const loadedBytes = async () =>
		(await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
	await page.goto(url, { waitUntil: 'networkidle' });
	const withPage = await loadedBytes();
	const map = page.locator('venue-map');
	if ((await map.count()) > 0) {
		await map.scrollIntoViewIfNeeded();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
	}
	const withMap = await loadedBytes();
	await page.close();
	return { withPage, withMap };
}
