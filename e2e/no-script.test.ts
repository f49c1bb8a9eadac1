import { typesInEveryStory, expect, real, test } from './visit.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the languages are plain links', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Historias');
});

for (const address of [
	'en/harbour-talks/',
	real('es/cumbre-kim-putin/'),
	real('es/cumbre-kim-putin/2023-09-04/'),
]) {
	test(`without JavaScript ${address} is complete: map, chart, lists and sources`, async ({
		page,
	}) => {
		await page.goto(address);
		await expect(page.locator('.pin').filter({ visible: true }).first()).toBeVisible();
		await expect(page.locator('.land').first()).toBeVisible();
		await expect(
			page.locator('.chart-drawing:visible, [class*="chart"] svg:visible').first(),
		).toBeVisible();
		for (const type of typesInEveryStory) {
			expect(await page.locator(`[id^="${type}-"]`).count(), type).toBeGreaterThan(0);
		}
	});
}
