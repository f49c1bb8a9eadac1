import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startDevOnCopy } from '../e2e/dev-server.ts';
import { root } from '../src/commands/run.ts';
import { startChromium } from './chromium.ts';
import { median, timed } from './numbers.ts';
import type { DevTimes } from './results.ts';
import { realProseFile } from './site.ts';

/** Measures the dev server with the real content: its start, and the median of five edits. */
export async function measureDev(): Promise<DevTimes> {
	const content = join(root, 'content');
	const prose = realProseFile();
	// The last paragraph is part of the newest edition, which the story’s own address shows.
	const paragraph =
		readFileSync(join(content, prose), 'utf8')
			.match(/^\p{L}.*[.\]]$/gmu)
			?.at(-1) ?? '';
	const { result: dev, milliseconds: startupMs } = await timed(() =>
		startDevOnCopy(
			() => {},
			(to) => cpSync(content, to, { recursive: true }),
		),
	);
	const browser = await startChromium();
	try {
		const page = await browser.newPage();
		await page.goto(`${dev.url}/${basename(prose, '.mdx')}/`);
		await page.locator('main a').first().click();
		await page.locator('article').waitFor();
		const edits: number[] = [];
		let shown = paragraph;
		for (const round of [1, 2, 3, 4, 5]) {
			// Wait a moment, as a real editor would, before saving.
			await page.waitForTimeout(1000);
			const next = `${paragraph} Bench ${round}.`;
			const { milliseconds } = await timed(async () => {
				dev.edit(prose, shown, next);
				await page.getByText(`Bench ${round}.`).first().waitFor({ state: 'visible' });
			});
			edits.push(milliseconds);
			shown = next;
		}
		return { startupMs, editMs: median(edits) };
	} finally {
		await browser.close();
		await dev.stop();
	}
}
