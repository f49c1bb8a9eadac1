import { AxeBuilder } from '@axe-core/playwright';
import { states } from './states.ts';
import { actionsOn } from './tab/page-tab.ts';
import { expect, makeMapsLive, test } from './visit.ts';

for (const { name, address, prepare, dark, print } of states) {
	test(`${name} is accessible`, async ({ page }) => {
		await page.emulateMedia({
			colorScheme: dark ? 'dark' : 'light',
			...(print && { media: 'print' }),
		});
		await page.goto(address);
		// Make the maps live first: axe scrolls, and it fails if a map changes the page meanwhile.
		await makeMapsLive(page);
		await page.evaluate(() => scrollTo(0, 0));
		await prepare?.(actionsOn(page));
		// Axe is slow on a page with 600 notes.
		test.setTimeout(180_000);
		const { violations } = await new AxeBuilder({ page })
			// Off by default in axe. A finger must be able to press one link of a row and not the next.
			.options({ rules: { 'target-size': { enabled: true } } })
			.analyze();
		const descriptions = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
		);
		expect(descriptions).toEqual([]);
	});
}
