import { cpSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { startDevOnCopy } from '../e2e/dev-server.ts';
import { root } from '../src/commands/run.ts';
import { startChromium } from './chromium.ts';
import { median, timed } from './numbers.ts';
import type { DevTimes } from './results.ts';
import { realProseFile } from './site.ts';

const edits = 20;

/** Measures the dev server with the real content: its first page, and how soon each of twenty edits is seen. */
export async function measureDev(): Promise<DevTimes> {
	const content = join(root, 'content');
	const prose = realProseFile();
	const text = readFileSync(join(content, prose), 'utf8');
	// The last paragraph is part of the newest edition, which the story’s own address shows.
	const paragraph = text.match(/^\p{L}.*[.\]]$/gmu)?.at(-1) ?? '';
	const address = /^address: (.+)$/m.exec(text)?.[1] ?? basename(dirname(prose));
	const browser = await startChromium();
	try {
		const page = await browser.newPage();
		const { result: dev, milliseconds: startupMs } = await timed(async () => {
			const server = await startDevOnCopy(
				() => {},
				(to) => cpSync(content, to, { recursive: true }),
			);
			await page.goto(`${server.url}/${basename(prose, '.mdx')}/${address}/`);
			return server;
		});
		const times: number[] = [];
		let shown = paragraph;
		for (let round = 1; round <= edits; round += 1) {
			// Wait a moment, as a real editor would, before saving.
			await page.waitForTimeout(700);
			const next = `${paragraph} Bench ${round}.`;
			const { milliseconds } = await timed(async () => {
				dev.edit(prose, shown, next);
				await page.getByText(`Bench ${round}.`).first().waitFor({ state: 'attached' });
			});
			times.push(milliseconds);
			shown = next;
		}
		await dev.stop();
		return { startupMs, medianEditMs: median(times), worstEditMs: Math.max(...times) };
	} finally {
		await browser.close();
	}
}
