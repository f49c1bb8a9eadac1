import { expect, test } from './visit.ts';

const address = 'en/harbour-talks/';

test('the map comes alive near the screen, and nothing jumps', async ({ page }) => {
	await page.goto(address);
	const drawing = page.locator('svg.drawing').first();
	await drawing.scrollIntoViewIfNeeded();
	await expect(page.getByRole('button', { name: 'Zoom in' }).first()).toBeVisible();
	const before = await drawing.boundingBox();
	await page.waitForTimeout(300);
	expect(await drawing.boundingBox()).toEqual(before);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					resolve(
						list
							.getEntries()
							.reduce(
								(sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
								0,
							),
					);
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 300);
			}),
	);
	expect(shift).toBe(0);
});

test('a pin opens its card by keyboard, and gives the focus back', async ({ page }) => {
	await page.goto(address);
	const pin = page.locator('.pin[href="#venue-doha"]:not([tabindex="-1"])');
	await pin.scrollIntoViewIfNeeded();
	await expect(page.getByRole('button', { name: 'Zoom in' }).first()).toBeVisible();
	await pin.focus();
	await page.keyboard.press('Enter');
	const card = page.getByRole('dialog', { name: /Doha/ });
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(pin).toBeFocused();
});

test('when its program cannot be had the drawing stays', async ({ page, watched }) => {
	await page.route('**/leaflet*', (route) => route.abort());
	await page.goto(address);
	await page.locator('svg.drawing').first().scrollIntoViewIfNeeded();
	await page.waitForTimeout(500);
	await expect(page.locator('.pin').first()).toBeVisible();
	// What was asked for and refused is what this test is about.
	watched.length = 0;
});
