import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sites } from '../sites.ts';
import { typesInEveryStory, expect, test } from '../visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the export command on one of the built sites. */
async function runExport(site: 'fixture' | 'real', ...args: string[]) {
	const { content, folder } = sites[site];
	const env = { ...process.env, CONTENT: content, OUT_DIR: folder };
	return promisify(execFile)(process.execPath, ['src/commands/export.ts', ...args], {
		cwd: root,
		env,
	}).then(
		({ stdout }) => ({ passed: true, output: stdout }),
		({ stdout, stderr }: { stdout: string; stderr: string }) => ({
			passed: false,
			output: stdout + stderr,
		}),
	);
}

let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'export-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

for (const { site, story, file, title } of [
	{
		site: 'fixture',
		story: 'harbour-talks',
		file: 'harbour-talks.en.html',
		title: 'The harbour talks were held in Doha',
	},
	{
		site: 'real',
		story: 'kim-putin-2023',
		file: 'cumbre-kim-putin.es.html',
		title: 'Kim y Putin',
	},
] as const) {
	test(`${story} opens from a disk without a network, with its text, map, chart and lists`, async ({
		browser,
	}) => {
		test.setTimeout(120_000);
		const to = join(folder, site);
		const { passed, output } = await runExport(site, story, to);
		expect(output).toContain(file);
		expect(passed).toBe(true);
		expect(await readdir(to)).toHaveLength(2);
		const html = await readFile(join(to, file), 'utf8');
		expect(html.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')).not.toMatch(
			/\s(?:src|srcset|data-near)="(?!data:)|\shref="(?!#|https?:|mailto:|data:)/,
		);

		const context = await browser.newContext({ offline: true });
		const page = await context.newPage();
		const log: string[] = [];
		page.on('console', (message) => log.push(message.text()));
		page.on('pageerror', ({ message }) => log.push(message));
		page.on('request', (request) => {
			if (!request.url().startsWith('data:')) log.push(request.url().split('/').at(-1) ?? '');
		});
		await page.goto(pathToFileURL(join(to, file)).href);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
		await page.locator('venue-map').scrollIntoViewIfNeeded();
		await expect(page.locator('venue-map .leaflet-container').first()).toBeVisible();
		await page.locator('venue-map').getByRole('button').first().click();
		await expect(page.locator('.chart-drawing:visible').first()).toBeVisible();
		for (const type of typesInEveryStory) {
			expect(await page.locator(`[id^="${type}-"]`).count(), type).toBeGreaterThan(0);
		}
		// The fonts are part of the file.
		const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
		await expect.poll(fonts).toContain('loaded');
		expect(log).toEqual([file]);
		await context.close();
	});
}

test('an impossible export says why in one sentence and writes nothing', async () => {
	const existingFile = join(folder, 'a-file');
	await writeFile(existingFile, '');
	for (const [args, sentence] of [
		[[], /^Which story\? Usage: npm run export -- <story> \[folder\]\n$/],
		[
			['harbour-talk', join(folder, 'no')],
			/^There is no story “harbour-talk”\. .*harbour-talks.*\n$/,
		],
		[['taken-back', join(folder, 'no')], /^The story “taken-back” was withdrawn: .*\n$/],
		[['harbour-talks', existingFile], /^\S+a-file cannot be written: a file has that name\. .*\n$/],
		[
			['harbour-talks', join(existingFile, 'within')],
			/^\S+within cannot be written: a file is where a folder should be\. .*\n$/,
		],
	] as const) {
		const { passed, output } = await runExport('fixture', ...args);
		expect(passed).toBe(false);
		expect(output).toMatch(sentence);
	}
	expect((await readdir(folder)).filter((name) => name === 'no')).toEqual([]);
});
