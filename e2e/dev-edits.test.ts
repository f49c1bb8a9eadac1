import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, startDevOnCopy } from './dev-server.ts';

const story = 'stories/harbour-talks';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let dev: DevServer;

test.beforeAll(async () => {
	dev = await startDevOnCopy(() => {});
});

test.afterAll(async () => {
	expect(dev.terminal(), 'a stack trace').not.toMatch(/^\s+at /m);
	await dev.stop();
});

/** The page as the server draws it, read from the DOM: without what readers and scripts have changed. */
const drawn = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
		for (const added of main.querySelectorAll('.item-card, .copy-link, dialog')) added.remove();
		for (const map of main.querySelectorAll('venue-map')) map.replaceChildren();
		for (const one of main.querySelectorAll('*')) {
			for (const name of ['open', 'hidden', 'tabindex', 'style', 'data-choice'])
				one.removeAttribute(name);
			if (one.getAttribute('class') === '') one.removeAttribute('class');
		}
		return main.innerHTML.replaceAll(/\s+/g, ' ').replaceAll('<', '\n<');
	});

test('an edit is put into the open page, which stays as the reader has it', async ({ page }) => {
	await page.goto(`${dev.url}/en/harbour-talks/`);
	const fold = page.locator('details').last();
	const isFoldOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open);
	let isOpen = false;
	await test.step('the reader scrolls, opens or closes a fold, chooses a theme and looks at the map', async () => {
		await page.locator('.leaflet-container').first().scrollIntoViewIfNeeded();
		await expect(page.locator('.leaflet-container').first()).toBeVisible();
		isOpen = !(await isFoldOpen());
		await fold.locator('summary').click();
		expect(await isFoldOpen()).toBe(isOpen);
		await page.evaluate(() => {
			document.documentElement.dataset['theme'] = 'dark';
			document.querySelector('venue-map')?.toggleAttribute('data-mine');
		});
	});
	const scroll = await page.evaluate(() => scrollY);
	await page.evaluate(() => Object.assign(window, { isSame: true }));

	dev.edit(`${story}/en.mdx`, 'It began with a letter', 'All of it began with a letter');
	await expect(page.getByText('All of it began with a letter')).toBeAttached();

	expect(await page.evaluate(() => 'isSame' in window), 'the same document').toBe(true);
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scroll - 60);
	expect(await isFoldOpen()).toBe(isOpen);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('venue-map[data-mine] .leaflet-container').first()).toBeVisible();
});

test('after ten edits, the page is the one that a new visitor gets', async ({ page, context }) => {
	await page.goto(`${dev.url}/en/harbour-talks/`);
	const edits: [file: string, from: string, to: string][] = [
		['en.mdx', 'All of it began with a letter', 'It began with one letter'],
		['en.mdx', '## Where might it be?', '## Where will it be?'],
		['venues.yaml', '46.2044', '46.3'],
		['venues.yaml', 'Geneva', 'Genf'],
		['en.mdx', 'It began with one letter', 'It *began* with one letter'],
		['venues.yaml', 'Genf', 'Geneva'],
		['en.mdx', '<VenueMap />', '<VenueMap />\n\nOne more paragraph.'],
		['en.mdx', '## Where will it be?', 'Before the question.\n\n## Where will it be?'],
		['en.mdx', 'Before the question.\n\n', ''],
		['en.mdx', 'One more paragraph.', 'One more paragraph, at last.'],
	];
	for (const [file, from, to] of edits) {
		dev.edit(`${story}/${file}`, from, to);
		await page.waitForTimeout(150);
	}
	await expect(page.getByText('One more paragraph, at last.')).toBeAttached();
	const fresh = await context.newPage();
	// The last of the edits may still be on its way.
	await expect(async () => {
		await fresh.goto(`${dev.url}/en/harbour-talks/`);
		expect(await drawn(page)).toBe(await drawn(fresh));
	}).toPass({ timeout: 5000 });
});

test('a new story appears, moves when its folder is renamed, and is gone when it is deleted', async ({
	page,
}) => {
	await page.goto(`${dev.url}/en/`);
	const isThere = async (name: string) =>
		(await page.request.get(`${dev.url}/en/${name}/`)).status() === 200;
	const folder = (name: string) => join(dev.folder, 'stories', name);

	cpSync(folder('short-note'), folder('long-note'), { recursive: true });
	await expect(page.locator('main a[href*="long-note"]')).toBeVisible();
	expect(await isThere('long-note')).toBe(true);

	renameSync(folder('long-note'), folder('longer-note'));
	await expect(page.locator('main a[href*="longer-note"]')).toBeVisible();
	expect(await isThere('longer-note')).toBe(true);
	expect(await isThere('long-note')).toBe(false);

	rmSync(folder('longer-note'), { recursive: true });
	await expect(page.locator('main a[href*="longer-note"]')).toHaveCount(0);
	expect(await isThere('longer-note')).toBe(false);
});

test('a page of a draft is shown, and an unknown address has the page for unknown addresses', async ({
	page,
}) => {
	dev.edit('stories/short-note/en.mdx', 'original: true', 'original: true\ndraft: true');
	await expect
		.poll(async () => (await page.request.get(`${dev.url}/en/short-note/`)).status())
		.toBe(200);
	const response = await page.goto(`${dev.url}/en/nothing/`);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
