import { expect, test } from './visit.ts';

const address = 'en/harbour-talks/';

test('focus on a mention opens its card, Escape closes it, and Enter follows the mention', async ({
	page,
}) => {
	await page.goto(address);
	const mention = page.locator('.passage a[href="#venue-doha"]').first();
	// Reach the mention with Tab, as a reader would.
	await page.locator('h1').click();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(mention).toBeFocused({ timeout: 50 });
	}).toPass({ intervals: [0] });
	const card = page.locator('.item-card');
	await expect(card).toBeVisible();
	await expect(card).toContainText('Chosen');
	await page.keyboard.press('Tab');
	await expect(card.locator('a').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(mention).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#venue-doha')).toBeInViewport();
});

test('the card of a note gives its source’s publisher, whom it republishes, and its date, kind and language, and links to it', async ({
	page,
	isMobile,
}) => {
	await page.goto(address);
	const note = page.locator('.question > p a[href="#source-courier-march"]');
	await note.scrollIntoViewIfNeeded();
	await (isMobile ? note.tap() : note.hover());
	const card = page.locator('.item-card');
	await expect(card).toContainText('The Evening Post, republishing The Courier');
	await expect(card).toContainText('1 Mar 2024 · press · in English');
	await expect(card.getByRole('link', { name: 'Ministers plan talks' })).toHaveAttribute(
		'href',
		'https://post.example/talks',
	);
	// Nothing around the note covers the button.
	await card.getByRole('button', { name: 'Copy link' }).click({ trial: true, timeout: 5000 });
});

test('a card that Escape has closed stays closed although its link has the focus again', async ({
	page,
}) => {
	await page.goto(address);
	const mention = page.locator('.passage a[href="#venue-doha"]').first();
	await mention.scrollIntoViewIfNeeded();
	await page.keyboard.press('Tab');
	await mention.focus();
	const card = page.locator('.item-card');
	await expect(card).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(mention).toBeFocused();
	// Longer than the delay before a card opens.
	await page.waitForTimeout(400);
	await expect(card).toHaveCount(0);
});

test('a card closes when the mouse leaves the story', { tag: '@mouse' }, async ({ page }) => {
	await page.goto(address);
	await page.locator('.passage a[href="#venue-doha"]').first().hover();
	const card = page.locator('.item-card');
	await expect(card).toBeVisible();
	await page.mouse.move(100, 5);
	await expect(card).toHaveCount(0);
});

test('a URL fragment that names no venue fades no pin', async ({ page }) => {
	for (const hash of ['#venue-nowhere', '#venue-doha\\', '#claim-held-in-march']) {
		await page.goto(address + hash);
		await page.reload();
		await page.keyboard.press('Tab');
		await expect(page.locator('html[data-scripted]')).toBeAttached();
		await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '1');
	}
});

test('a former id of a venue highlights its pin', async ({ page }) => {
	await page.goto('en/bridge/#venue-strait');
	await expect(page.locator('html[data-scripted]')).toBeAttached();
	await expect(page.locator('.pin[data-lit]').first()).toBeAttached();
});

test('print shows no open card and no highlight', { tag: '@chromium-only' }, async ({ page }) => {
	await page.goto(address);
	await page.locator('a.pin[href="#venue-doha"]:not([aria-hidden])').click();
	await expect(page.locator('.item-card')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.item-card')).toBeHidden();
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '1');
});

test('the card of a mention describes its claim, term, stakeholder or event', async ({ page }) => {
	await page.goto(address);
	const card = page.locator('.item-card');
	for (const { link, text } of [
		{ link: 'p a[href="#claim-held-in-march"]', text: 'Confirmed' },
		{ link: 'p a[href="#term-tariff"]', text: 'A charge on goods' },
		{ link: 'p a[href="#stakeholder-courier"]', text: 'first to report' },
		{ link: 'p a[href="#event-first-contact"]', text: 'A letter is sent' },
	]) {
		const mention = page.locator(link).filter({ visible: true }).first();
		await mention.hover();
		await expect(card).toContainText(text);
		await expect(card.locator('[id]')).toHaveCount(0);
	}
	await expect(page.locator('.item-card')).toHaveCount(1);
});

test('the address of an item can be copied from its card, and the address of a passage from a button beside it', async ({
	page,
	copied,
}) => {
	await page.goto(address);
	const mention = page.locator('.passage a[href="#venue-doha"]').first();
	await mention.hover();
	await page.locator('.item-card').getByRole('button', { name: 'Copy link' }).click();
	expect(await copied()).toMatch(/\/en\/harbour-talks\/#venue-doha$/);
	// No real mouse move: on its way it could pass over another element with a copy link.
	await expect(async () => {
		await page.locator('#where-found p').first().dispatchEvent('pointerover');
		const button = page.locator('#where-found > .copy-link').getByRole('button');
		await button.click({ timeout: 1000 });
	}).toPass();
	expect(await copied()).toMatch(/#where-found$/);
	await expect(page.locator('#where-found > .copy-link').getByRole('status')).toHaveText(
		'Link copied',
	);
});

test('a source links back to every note that cites it', async ({ page }) => {
	await page.goto(`${address}#source-courier-march`);
	await page.locator('h1').dispatchEvent('pointerover');
	const uses = page.locator('#source-courier-march .uses a');
	const notes = page.locator('sup > a[href="#source-courier-march"]');
	await expect(uses).toHaveCount(await notes.count());
	await expect(uses.first()).toHaveText('a');
	const size = await uses.first().boundingBox();
	expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
	await uses.last().click();
	await expect(notes.last()).toBeInViewport();
});

test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a mention is a link, and a source links to its first use', async ({ page }) => {
		await page.goto(address);
		await page.locator('.passage a[href="#venue-doha"]').first().click();
		await expect(page.locator('#venue-doha')).toBeInViewport();
		await page.goto(`${address}#source-north-statement`);
		await page.locator('#source-north-statement .uses a').click();
		await expect(page.locator('#where-found')).toBeInViewport();
	});
});
