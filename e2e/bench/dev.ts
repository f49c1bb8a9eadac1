/*
 * Measures the dev server with the real content: until it is there, and from the saving of a file until
 * a browser shows the change, the median of five. Prints both in milliseconds, as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../browser.ts';
import { startDev } from '../dev-server.ts';

const content = join(resolve(import.meta.dirname, '../..'), 'content');
const [text = ''] = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(
	(name) => name.startsWith('stories') && name.endsWith('.mdx'),
);
// The last paragraph holds in the newest edition, which the story’s own address shows.
const paragraph =
	readFileSync(join(content, text), 'utf8')
		.match(/^\p{L}.*[.\]]$/gmu)
		?.at(-1) ?? '';
const locale = text.replace(/.*[\\/](.*)\.mdx$/, '$1');

const started = performance.now();
const dev = await startDev(() => {}, 'content');
const start = performance.now() - started;
const executablePath = findBrowser();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
	const page = await browser.newPage();
	await page.goto(`${dev.url}/${locale}/`);
	await page.locator('main a').first().click();
	await page.locator('article').waitFor();
	const edits: number[] = [];
	let shown = paragraph;
	for (const turn of [1, 2, 3, 4, 5]) {
		// Nobody edits in the very moment in which the page has come.
		await page.waitForTimeout(1000);
		const next = `${paragraph} Bench ${turn}.`;
		const saved = performance.now();
		dev.edit(text, shown, next);
		await page.getByText(`Bench ${turn}.`).first().waitFor({ state: 'visible' });
		edits.push(performance.now() - saved);
		shown = next;
	}
	const [, , edit = 0] = edits.toSorted((one, other) => one - other);
	console.log(JSON.stringify({ start, edit }));
} finally {
	await browser.close();
	await dev.stop();
}
