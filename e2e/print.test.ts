import { expect, real, test } from './visit.ts';

const address = real('es/cumbre-kim-putin/');

test(
	'in print, all lists are open, the bar is hidden, and sources show their addresses',
	{ tag: '@chromium-only' },
	async ({ page }) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		for (const item of ['venue-moscow', 'claim-meeting-happens', 'event-first-summit']) {
			const box = await page.locator(`#${item}`).boundingBox();
			expect(box?.height, item).toBeGreaterThan(20);
		}
		await expect(page.locator('header.bar')).toBeHidden();
		const printed = await page
			.locator('.sources a')
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(printed).toContain('http');
	},
);

test(
	'the whole chart prints on one sheet, with its heading and its key',
	{ tag: '@chromium-only' },
	async ({ page }) => {
		// The space between the margins of an A4 sheet, in CSS pixels (96 to the inch).
		const sheet = { width: (210 - 32) * (96 / 25.4), height: (297 - 38) * (96 / 25.4) };
		await page.setViewportSize({ width: Math.floor(sheet.width), height: 1100 });
		for (const story of [address, real('en/kim-putin-summit/')]) {
			await page.goto(story);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.chart-drawing:visible')).toHaveCount(1);
			await expect(page.locator('.chart-drawing:visible')).toHaveClass(/whole/);
			const figure = page.locator('.whole-figure');
			expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
			const heading = page.locator('#_whole-chart');
			expect(await heading.evaluate((one) => getComputedStyle(one).breakAfter)).toBe('avoid');
			const [above, below] = [await heading.boundingBox(), await figure.boundingBox()];
			expect((below?.y ?? 0) + (below?.height ?? 0) - (above?.y ?? 0)).toBeLessThan(sheet.height);
		}
	},
);

test('the footer of a printed page names the story and its edition', async ({ page, request }) => {
	await page.goto(`${address}2023-09-04/`);
	const style = await page.locator('link[href$="story.css"]').evaluate((link) => {
		return (link as HTMLLinkElement).href;
	});
	const rules = await (await request.get(style)).text();
	expect(rules).toMatch(
		/@bottom-left\{content:"[^"]+ · Lo que se sabía el 4 de septiembre de 2023"/,
	);
});
