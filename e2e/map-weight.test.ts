import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, real, test } from './visit.ts';

const weigh = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The compressed bytes that a page requests during an action, by resource type. */
async function bytesDuring(
	page: Page,
	act: () => Promise<unknown>,
): Promise<Record<string, number>> {
	const weights: Record<string, number> = {};
	const bodies: Promise<void>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		bodies.push(
			response.body().then((body) => {
				weights[type] = (weights[type] ?? 0) + weigh(body);
			}),
		);
	});
	await act();
	await Promise.all(bodies);
	return weights;
}

for (const address of [
	real('es/cumbre-kim-putin/'),
	real('en/kim-putin-summit/'),
	real('es/cumbre-kim-putin/2023-09-04/'),
]) {
	test(`the map of ${address} stays within its size budget`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		const bytesBefore = await bytesDuring(page, async () => {
			await page.goto(address);
			await page.waitForLoadState('networkidle');
		});
		const html = await page.request.get(address).then((response) => response.text());
		const [, drawings = ''] = /<div class="panels"[^>]*>([\s\S]*)<\/venue-map>/.exec(html) ?? [];
		expect(drawings.length).toBeGreaterThan(10_000);
		expect(weigh(drawings), 'the drawings').toBeLessThanOrEqual(14_000);
		expect(bytesBefore['script'] ?? 0, 'script before the map is near').toBeLessThanOrEqual(2000);
		page.removeAllListeners('response');
		const bytesNear = await bytesDuring(page, async () => {
			await page.locator('venue-map').scrollIntoViewIfNeeded();
			await expect(page.locator('venue-map[data-live]')).toBeVisible();
		});
		const liveBytes = (bytesNear['script'] ?? 0) + (bytesNear['stylesheet'] ?? 0);
		expect(liveBytes).toBeGreaterThan(10_000);
		expect(
			liveBytes + (bytesBefore['script'] ?? 0),
			'script and style once the map is near',
		).toBeLessThanOrEqual(50_000);
		// No pictures, and the geometry is not sent again.
		for (const type of ['fetch', 'xhr', 'image']) expect(bytesNear).not.toHaveProperty(type);
	});
}
