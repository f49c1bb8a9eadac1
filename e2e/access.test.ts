import { AxeBuilder } from '@axe-core/playwright';
import { states } from './states.ts';
import { expect, test } from './visit.ts';

for (const { name, address, reach, dark, print } of states) {
	test(`${name} is accessible`, async ({ page }) => {
		await page.emulateMedia({
			colorScheme: dark ? 'dark' : 'light',
			...(print && { media: 'print' }),
		});
		await page.goto(address);
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
