import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { states } from './states.ts';
import { expect, test } from './visit.ts';

for (const { name, address, reach, dark, print } of states) {
	test(`${name} is accessible`, async ({ page }) => {
		await page.emulateMedia({
			colorScheme: dark ? 'dark' : 'light',
			...(print && { media: 'print' }),
		});
		await page.goto(address);
		await wakeMaps(page);
		await reach?.(page);
		// Axe takes its time over 600 notes.
		test.setTimeout(180_000);
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
		);
		expect(found).toEqual([]);
	});
}

/** Maps come alive where axe scrolls; a page that changes under it makes it fail. */
async function wakeMaps(page: Page): Promise<void> {
	for (const map of await page.locator('venue-map').all()) {
		await map.scrollIntoViewIfNeeded();
		await expect(map).toHaveAttribute('data-live');
	}
	await page.evaluate(() => scrollTo(0, 0));
}
