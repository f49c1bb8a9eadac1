import { expect, real, test } from './visit.ts';

const address = real('es/cumbre-kim-putin/');

// With JavaScript, `anchors.test.ts` tries every target.
test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a URL fragment expands the list around its target', async ({ page }) => {
		await page.goto(`${address}#source-tass-peskov`);
		await expect(page.locator('#source-tass-peskov')).toBeInViewport();
		await expect(page.locator('#claim-meeting-happens')).toBeHidden();
	});

	test('a link on the page expands the list around its target', async ({ page }) => {
		await page.goto(address);
		await page.evaluate(() => (location.hash = '#event-first-summit'));
		await expect(page.locator('#event-first-summit')).toBeInViewport();
	});
});

test('a URL fragment with a stray % expands nothing and breaks nothing', async ({ page }) => {
	const thrown: Error[] = [];
	page.on('pageerror', (error) => thrown.push(error));
	await page.goto(`${address}#100%`);
	await page.evaluate(() => (location.hash = '#event-first-summit'));
	await expect(page.locator('#event-first-summit')).toBeInViewport();
	expect(thrown).toEqual([]);
});
