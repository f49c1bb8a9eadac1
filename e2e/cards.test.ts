import { expect, test } from './visit.ts';

const address = 'en/harbour-talks/';

test('a mention shows its card by keyboard, Escape closes it, Enter follows it', async ({
	page,
}) => {
	await page.goto(address);
	const mention = page.locator('.passage a[href="#venue-doha"]').first();
	// The focus as the keyboard gives it: from what stands before it.
	await page.locator('h1').click();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(mention).toBeFocused({ timeout: 50 });
	}).toPass({ intervals: [0] });
	const card = page.locator('.thing-card');
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

test('the card of a note says who published it, whose text it is, what sort, when, and leads there', async ({
	page,
	isMobile,
}) => {
	await page.goto(address);
	const note = page.locator('.question > p a[href="#source-courier-march"]');
	await note.scrollIntoViewIfNeeded();
	await (isMobile ? note.tap() : note.hover());
	const card = page.locator('.thing-card');
	if (isMobile && !(await card.isVisible())) {
		// The first touch only fetched what shows cards.
		await page.goto(address);
		await page.locator('h1').tap();
		await note.tap();
	}
	await expect(card).toContainText('The Evening Post, republishing The Courier');
	await expect(card).toContainText('1 Mar 2024 · press · in English');
	await expect(card.getByRole('link', { name: 'Ministers plan talks' })).toHaveAttribute(
		'href',
		'https://post.example/talks',
	);
	// It can be pressed: nothing around the note hides it.
	await card.getByRole('button', { name: 'Copy link' }).click({ trial: true, timeout: 5000 });
});

test('a claim’s card says how sure it is, and a term’s what it means', async ({ page }) => {
	await page.goto(address);
	const card = page.locator('.thing-card');
	for (const { link, says } of [
		{ link: 'p a[href="#claim-held-in-march"]', says: 'Confirmed' },
		{ link: 'p a[href="#term-tariff"]', says: 'A charge on goods' },
		{ link: 'p a[href="#stakeholder-courier"]', says: 'first to report' },
		{ link: 'p a[href="#event-first-contact"]', says: 'A letter is sent' },
	]) {
		const mention = page.locator(link).filter({ visible: true }).first();
		await mention.hover();
		await expect(card).toContainText(says);
		await expect(card.locator('[id]')).toHaveCount(0);
	}
	await expect(page.locator('.thing-card')).toHaveCount(1);
});

test('the address of a thing is copied from its card and from its entry', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.goto(address);
	const mention = page.locator('.passage a[href="#venue-doha"]').first();
	await mention.hover();
	await page.locator('.thing-card').getByRole('button', { name: 'Copy link' }).click();
	expect(await copied()).toMatch(/\/en\/harbour-talks\/#venue-doha$/);
	await page.locator('#where-found p').first().dispatchEvent('pointerover');
	await page
		.locator('#where-found > .copy-link')
		.getByRole('button', { name: 'Copy link' })
		.click();
	expect(await copied()).toMatch(/#where-found$/);
	await expect(page.locator('#where-found > .copy-link').getByRole('status')).toHaveText(
		'Link copied',
	);
});

test('a source leads back to every place that cites it', async ({ page }) => {
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

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a mention is a link, and a source leads to its first use', async ({ page }) => {
		await page.goto(address);
		await page.locator('.passage a[href="#venue-doha"]').first().click();
		await expect(page.locator('#venue-doha')).toBeInViewport();
		await page.goto(`${address}#source-north-statement`);
		await page.locator('#source-north-statement .uses a').click();
		await expect(page.locator('#where-found')).toBeInViewport();
	});
});
