import { expect, test } from './visit.ts';

// Without JavaScript the tree does not depend on which scripts have already run.
test.use({ javaScriptEnabled: false });

for (const { name, address } of [
	{ name: 'newest', address: 'en/harbour-talks/' },
	{ name: 'newest-es', address: 'es/conversaciones-del-puerto/' },
	{ name: 'first', address: 'en/harbour-talks/2024-03-01/' },
	{ name: 'one-file', address: 'en/short-note/' },
]) {
	test(`${address} has the accessibility tree that was reviewed`, async ({ page }, { project }) => {
		await page.goto(address);
		await page.evaluate(() => {
			for (const list of document.querySelectorAll('details')) list.open = true;
		});
		await expect(page.locator('body')).toMatchAriaSnapshot({
			name: `${name}-${project.name}.aria.yml`,
		});
	});
}
