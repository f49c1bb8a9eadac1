import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command over one of the built sites; what it says, and whether it did what it was asked. */
async function exported(site: 'fixture' | 'real', ...args: string[]) {
	const { content, folder } = sites[site];
	const env = { ...process.env, CONTENT: content, OUT_DIR: folder };
	return promisify(execFile)(process.execPath, ['src/commands/export.ts', ...args], {
		cwd: root,
		env,
	}).then(
		({ stdout }) => ({ passed: true, said: stdout }),
		({ stdout, stderr }: { stdout: string; stderr: string }) => ({
			passed: false,
			said: stdout + stderr,
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
	test(`${story} opens from a disk with the network off: text, map, chart, lists`, async ({
		browser,
	}) => {
		test.setTimeout(120_000);
		const to = join(folder, site);
		const { passed, said } = await exported(site, story, to);
		expect(said).toContain(file);
		expect(passed).toBe(true);
		expect(await readdir(to)).toHaveLength(2);
		const html = await readFile(join(to, file), 'utf8');
		expect(html.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')).not.toMatch(
			/\s(?:src|srcset|data-near)="(?!data:)|\shref="(?!#|https?:|mailto:|data:)/,
		);

		const context = await browser.newContext({ offline: true });
		const page = await context.newPage();
		const heard: string[] = [];
		page.on('console', (message) => heard.push(message.text()));
		page.on('pageerror', ({ message }) => heard.push(message));
		page.on('request', (request) => {
			if (!request.url().startsWith('data:')) heard.push(request.url().split('/').at(-1) ?? '');
		});
		await page.goto(pathToFileURL(join(to, file)).href);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
		await page.locator('venue-map').scrollIntoViewIfNeeded();
		await expect(page.locator('venue-map .leaflet-container').first()).toBeVisible();
		await page.locator('venue-map').getByRole('button').first().click();
		await expect(page.locator('.chart-drawing:visible').first()).toBeVisible();
		for (const item of ['venue', 'relation', 'claim', 'event', 'stakeholder', 'source']) {
			expect(await page.locator(`[id^="${item}-"]`).count(), item).toBeGreaterThan(0);
		}
		// A mention gets its card, as on the site.
		const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
		await expect.poll(fonts).toContain('loaded');
		expect(heard).toEqual([file]);
		await context.close();
	});
}

test('what cannot be exported is said in a sentence, and nothing is written', async () => {
	const taken = join(folder, 'a-file');
	await writeFile(taken, '');
	for (const [args, sentence] of [
		[[], /^Which story\? Write: npm run export -- <story> \[folder\]\n$/],
		[
			['harbour-talk', join(folder, 'no')],
			/^There is no story “harbour-talk”\. .*harbour-talks.*\n$/,
		],
		[['taken-back', join(folder, 'no')], /^The story “taken-back” was withdrawn: .*\n$/],
		[['harbour-talks', taken], /^\S+a-file cannot be written: a file has that name\. .*\n$/],
		[
			['harbour-talks', join(taken, 'within')],
			/^\S+within cannot be written: a file stands where a folder would have to be\. .*\n$/,
		],
	] as const) {
		const { passed, said } = await exported('fixture', ...args);
		expect(passed).toBe(false);
		expect(said).toMatch(sentence);
	}
	expect((await readdir(folder)).filter((name) => name === 'no')).toEqual([]);
});
