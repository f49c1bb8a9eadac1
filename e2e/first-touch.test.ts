import type { Page } from '@playwright/test';
import { allowErrors, blocked, expect, expectErrors, holdBack, test } from './visit.ts';

const address = 'en/harbour-talks/';

/** The scripts that a reader’s first press may have to wait for. */
const lateScripts = {
	'the story’s scripts': '**/StoryItems*.js',
	'the scripts for cards': '**/item-tools.*.js',
};

const mention = '.passage a[href="#venue-doha"]';
const pin = 'a.pin[href="#venue-doha"]:not([aria-hidden])';
const chartBox = (page: Page) => page.locator('stakeholder-chart a.card:visible').first();
const card = '.item-card';

const positionOf = (page: Page) => page.evaluate(() => ({ top: scrollY, url: location.href }));

/** Expects the same scroll position apart from rounding, and the same URL if one is given. */
async function expectInPlace(page: Page, before: { top: number; url?: string }) {
	const { top, url } = await positionOf(page);
	expect(Math.abs(top - before.top)).toBeLessThan(1.5);
	if (before.url !== undefined) expect(url).toBe(before.url);
}

test(
	'a mention opens its card if the mouse comes to rest on it while the scripts for cards load',
	{
		tag: '@mouse',
	},
	async ({ page }) => {
		const release = await holdBack(page, lateScripts['the scripts for cards']);
		await page.goto(address);
		await page.locator(mention).first().scrollIntoViewIfNeeded();
		await page.locator('h2:visible').first().hover();
		await page.locator(mention).first().hover();
		release();
		await expect(page.locator(card)).toBeVisible();
	},
);

test('a mention opens its card if it gets the focus while the scripts for cards load', async ({
	page,
}) => {
	const release = await holdBack(page, lateScripts['the scripts for cards']);
	await page.goto(address);
	await page.keyboard.press('Tab');
	await page.locator(mention).first().focus();
	release();
	await expect(page.locator(card)).toBeVisible();
});

for (const [name, scripts] of Object.entries(lateScripts)) {
	test(`a click on a pin opens its card in place, however late ${name} arrive`, async ({
		page,
	}) => {
		const release = await holdBack(page, scripts);
		await page.goto(address, { waitUntil: 'commit' });
		await page.locator(pin).scrollIntoViewIfNeeded();
		const before = await positionOf(page);
		await page.locator(pin).click();
		await page.waitForTimeout(300);
		await expectInPlace(page, before);
		release();
		await expect(page.locator(card)).toContainText('Doha');
		await expectInPlace(page, { top: before.top });
	});

	test(`Space on a pin opens its card in place, however late ${name} arrive`, async ({ page }) => {
		const release = await holdBack(page, scripts);
		await page.goto(address, { waitUntil: 'commit' });
		await page.locator(pin).focus();
		const before = await positionOf(page);
		await page.keyboard.press('Space');
		await page.waitForTimeout(300);
		await expectInPlace(page, before);
		release();
		await expect(page.locator(card)).toContainText('Doha');
		await expect(page.locator(card).getByRole('button', { name: 'Close' })).toBeFocused();
		await expectInPlace(page, { top: before.top });
	});

	test(`a click in the chart opens a card in place, however late ${name} arrive`, async ({
		page,
	}) => {
		const release = await holdBack(page, scripts);
		await page.goto(address, { waitUntil: 'commit' });
		await chartBox(page).scrollIntoViewIfNeeded();
		const before = await positionOf(page);
		await chartBox(page).click();
		await page.waitForTimeout(300);
		await expectInPlace(page, before);
		release();
		await expect(page.locator(card)).toBeVisible();
		await expectInPlace(page, { top: before.top });
	});

	test(`if ${name} never arrive, a pin leads to its entry in the list`, async ({
		page,
		pageErrors,
	}) => {
		await page.route(scripts, (route) => route.abort());
		await page.goto(address);
		await page.locator(pin).click();
		await expect(page).toHaveURL(/#venue-doha$/);
		await expect(page.locator('#venue-doha')).toBeInViewport();
		await expect(page.locator(card)).toHaveCount(0);
		allowErrors(pageErrors, blocked);
	});
}

for (const [script, errors] of [
	['does not parse;', /unexpected/i],
	['throw new Error("It breaks.");', /It breaks/],
] as const) {
	test(`with “${script}” as the story’s scripts, a pin still leads to its entry`, async ({
		page,
		pageErrors,
	}) => {
		await page.route(lateScripts['the story’s scripts'], (route) =>
			route.fulfill({ contentType: 'text/javascript', body: script }),
		);
		await page.goto(address, { waitUntil: 'commit' });
		await page.locator(pin).click();
		await expect(page).toHaveURL(/#venue-doha$/);
		expectErrors(pageErrors, errors);
	});
}

test('the Embed link copies the embed code, however late its script arrives', async ({
	page,
	context,
	browserName,
}) => {
	if (browserName === 'chromium') await context.grantPermissions(['clipboard-write']);
	const release = await holdBack(page, lateScripts['the scripts for cards']);
	await page.goto(address);
	const link = page.locator('a[href*="/reuse/#_map"]').first();
	await link.click();
	await page.waitForTimeout(300);
	expect(page.url()).toMatch(/\/harbour-talks\/$/);
	release();
	await expect(link.locator('+ [role=status]')).toHaveText('Code copied');
});

test.describe('by touch', { tag: '@touch' }, () => {
	for (const [name, scripts] of Object.entries(lateScripts)) {
		test(`the first tap on a mention opens its card, however late ${name} arrive, and the second follows it`, async ({
			page,
		}) => {
			const release = await holdBack(page, scripts);
			await page.goto(address, { waitUntil: 'commit' });
			const link = page.locator(mention).first();
			await link.scrollIntoViewIfNeeded();
			const before = await positionOf(page);
			await link.tap();
			await page.waitForTimeout(300);
			await expectInPlace(page, before);
			release();
			await expect(page.locator(card)).toContainText('Doha');
			await expectInPlace(page, before);
			await link.tap();
			await expect(page).toHaveURL(/#venue-doha$/);
			await expect(page.locator('#venue-doha')).toBeInViewport();
		});
	}
});
