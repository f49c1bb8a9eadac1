import type { Page } from '@playwright/test';
import { expect, isOnTop, real, test } from './visit.ts';

const address = real('en/kim-putin-summit/2023-09-04/');

/** How many ties of the whole chart are bright and how many are faded. */
async function tiesIn(page: Page): Promise<{ bright: number; faded: number }> {
	return page.evaluate(async () => {
		const ties = [...document.querySelectorAll('.chart-drawing.whole .tie')];
		await Promise.all(ties.flatMap((tie) => tie.getAnimations().map(({ finished }) => finished)));
		const faded = ties.filter((tie) => getComputedStyle(tie).opacity < '0.5').length;
		return { bright: ties.length - faded, faded };
	});
}

const boxOf = (page: Page, id: string) =>
	page.locator(`.chart-drawing.whole a.card[href="#stakeholder-${id}"]`);

test('choosing a stakeholder opens its card and highlights its ties, and Escape undoes both', async ({
	page,
}) => {
	await page.goto(address);
	expect((await tiesIn(page)).faded).toBe(0);
	await boxOf(page, 'us').click();
	const dialog = page.getByRole('dialog', { name: /United States/ });
	await expect(dialog).toContainText('Wants');
	await expect(dialog).toContainText('Sanctions three companies');
	await expect(dialog.locator('a[href^="#source-"]').first()).toBeVisible();
	const { bright, faded } = await tiesIn(page);
	expect(bright).toBeGreaterThan(5);
	expect(faded).toBeGreaterThan(5);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(boxOf(page, 'us')).toBeFocused();
	await page.mouse.move(0, 0);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	expect((await tiesIn(page)).faded).toBe(0);
});

test('a card that opens beside the text covers nothing of the chart', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(real('en/kim-putin-summit/'));
	await page.locator('.chart-figure a.card:visible').last().click();
	const card = page.locator('.chart-figure .item-card');
	expect(await isOnTop(card)).toBe(true);
	const box = await card.boundingBox();
	const drawing = await page.locator('.chart-figure svg.chart-drawing:visible').boundingBox();
	expect(box && drawing && box.x + box.width <= drawing.x).toBe(true);
	expect(box && box.x >= 0 && box.y >= 0 && box.y + box.height <= 800).toBe(true);
});

test('choosing a person highlights only that person’s ties', async ({ page }) => {
	await page.goto(`${address}#stakeholder-watson`);
	expect((await tiesIn(page)).bright).toBe(1);
});

test('choosing a kind in the key highlights its ties', async ({ page }) => {
	await page.goto(address);
	await page.getByText('What each line is').click();
	await page.locator('.chart-key').getByRole('link', { name: 'warns' }).click();
	await page.mouse.move(0, 0);
	expect((await tiesIn(page)).bright).toBe(1);
	await page.getByRole('link', { name: 'Show all' }).click();
	await page.mouse.move(0, 0);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	expect((await tiesIn(page)).faded).toBe(0);
});

test('a mention in the text leads to its entry, and Escape returns to the text', async ({
	page,
}) => {
	await page.goto(address);
	const mention = page.locator('p').getByRole('link', { name: 'Ukraine' }).first();
	await mention.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	await mention.click();
	await expect(page.locator('#stakeholder-ukraine')).toBeInViewport();
	// An entry that scrolls under a resting pointer opens a card, which Escape would close first.
	await page.mouse.move(0, 0);
	await expect(page.locator('.item-card')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/2023-09-04\/$/);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, 0);
});

test('Escape does not leave the site after Back to a URL fragment that was opened directly', async ({
	page,
}) => {
	await page.goto(real('en/'));
	await page.goto(`${address}#stakeholder-us`);
	await page.getByRole('link', { name: 'See as a list' }).last().click();
	await expect(page).toHaveURL(/#_relations$/);
	await page.evaluate(() => void setTimeout(() => history.back()));
	await expect(page).toHaveURL(/#stakeholder-us$/);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/2023-09-04\/#_$/);
});

test('Escape clears the highlight of a URL fragment that was opened directly', async ({ page }) => {
	await page.goto(`${address}#stakeholder-us`);
	expect((await tiesIn(page)).faded).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
	await expect.poll(async () => (await tiesIn(page)).faded).toBe(0);
});

test('Tab moves through the list, and each stop highlights the ties of one stakeholder', async ({
	page,
}) => {
	await page.goto(address);
	await page.getByText('As a list', { exact: true }).click();
	const stops = page.locator('.relation-list summary');
	// Start before the first stop, so that each Tab below moves to the next stop.
	await stops.first().focus();
	await page.keyboard.press('Shift+Tab');
	const counts: number[] = [];
	for (const stop of await stops.all()) {
		await page.keyboard.press('Tab');
		await expect(stop).toBeFocused();
		counts.push((await tiesIn(page)).bright);
	}
	expect(counts).toHaveLength(10);
	// Stakeholders with the most ties come first.
	expect(counts.slice(0, 2).every((count) => count > 6)).toBe(true);
	expect(counts.every((count) => count > 0 && count < 21)).toBe(true);
	await stops.first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('.relation-list a').first()).toBeFocused();
});

test('a row of the list highlights its own tie, not every tie of its stakeholder', async ({
	page,
}) => {
	await page.goto(address);
	await page.getByText('As a list', { exact: true }).click();
	await page.locator('.relation-list summary').first().click();
	await page.mouse.move(0, 0);
	// Point at the edge of the row, since a name within it highlights that stakeholder.
	const row = page.locator('.relation-list > :first-child [id^="relation-"]').first();
	await row.hover({ position: { x: 2, y: 2 } });
	expect((await tiesIn(page)).bright).toBe(1);
});

test('nothing in a drawing is a tab stop', async ({ page }) => {
	await page.goto(address);
	const stops = await page
		.locator('.chart-drawing a')
		.evaluateAll((links) => links.filter((link) => (link as SVGAElement).tabIndex >= 0).length);
	expect(stops).toBe(0);
});

test('a line leads to its entry and opens the list', async ({ page }) => {
	await page.goto(address);
	await page.locator('.chart-drawing.whole a.tie[href="#relation-embargo"] text').click();
	await expect(page.locator('#relation-embargo')).toBeInViewport();
});

test('the picture and the data can be downloaded, with title, edition and credit', async ({
	page,
	request,
}) => {
	await page.goto(address);
	const hrefOf = async (name: string) =>
		(await page.getByRole('link', { name }).getAttribute('href')) ?? '';
	const svg = await request.get(new URL(await hrefOf('Picture (SVG)'), page.url()).href);
	expect(svg.headers()['content-type']).toContain('image/svg+xml');
	const text = await svg.text();
	for (const words of [
		'Putin is seeking munitions; Kim',
		'What was known on 4 September 2023',
		'CC BY',
	]) {
		expect(text).toContain(words);
	}
	expect(text).not.toMatch(/<style|<script|\sstyle=|https?:(?!\/\/www\.w3\.org)/);
	const png = await request.get(new URL(await hrefOf('Picture (PNG)'), page.url()).href);
	const bytes = await png.body();
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000);
	const csv = await request.get(new URL(await hrefOf('Data (CSV)'), page.url()).href);
	const lines = (await csv.text()).split('\r\n');
	expect(lines[0]).toMatch(/^id,from,from_name,kind,/);
	expect(lines.at(-1)).toBe('');
	const relations = await page.locator('[id^="relation-"]').count();
	expect(lines.filter((line) => line.startsWith('relation-'))).toHaveLength(relations);
});

test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a URL fragment that names a stakeholder marks its entry and keeps its ties bright', async ({
		page,
	}) => {
		await page.goto(`${address}#stakeholder-us`);
		await expect(page.locator('#stakeholder-us')).toBeInViewport();
		await expect(page.locator('#stakeholder-us')).toContainText('Wants');
		const tie = (id: string) => page.locator(`.chart-drawing.whole .tie[href="#relation-${id}"]`);
		await expect(tie('nyt-reveals')).toHaveCSS('opacity', '0.2');
		await expect(tie('us-sanctions-brokers')).toHaveCSS('opacity', '1');
	});

	test('the drawings, the list and the downloads are there', async ({ page }) => {
		await page.goto(address);
		await expect(page.locator('.chart-drawing.column')).toBeVisible();
		await expect(page.locator('.chart-drawing.whole')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Data (CSV)' })).toBeVisible();
		await page.getByText('As a list', { exact: true }).click();
		await page.locator('.relation-list summary').first().click();
		await expect(page.locator('.tie-entry').first()).toBeVisible();
	});
});

test('the card of a party with two boxes opens beside the box that was pressed', async ({
	page,
}) => {
	// The window is so low that one of the boxes is far outside it.
	await page.setViewportSize({ width: 1366, height: 600 });
	await page.goto(real('es/cumbre-kim-putin/'));
	const parties = page.locator('.chart-drawing.whole a.card', { has: page.locator('rect.bar') });
	expect(await parties.count()).toBeGreaterThan(0);
	for (const party of await parties.all()) {
		for (const box of await party.locator('rect:not(.bar, .inner)').all()) {
			await box.evaluate((rect) => rect.scrollIntoView({ block: 'center' }));
			const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
			await page.mouse.click(x + width / 2, y + height - 3);
			const card = page.locator('.item-card');
			await expect(card).toBeInViewport({ ratio: 1 });
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
		}
	}
});
