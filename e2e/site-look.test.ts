import { expect, test } from '@playwright/test';
import { buildSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	const hall = { id: 'hall', country: 'CH', latitude: 46.2044, longitude: 6.1432 };
	site = await buildSite(
		'look',
		{ alone: { title: 'One place alone', venues: [hall] } },
		`look:
  logo: favicon.svg
  accent: { light: "#4b2e83", dark: "#c5b4e3" }
`,
	);
});

test.afterAll(() => site.close());

test('the logo and accent in site.yaml replace the site’s name and the default red', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	for (const [colorScheme, colour] of [
		['light', 'rgb(75, 46, 131)'],
		['dark', 'rgb(197, 180, 227)'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${site.url}en/alone/`);
		await expect(page.locator('.pin').first()).toHaveCSS('color', colour);
		await expect(page.locator('.standing.venue-possible').first()).toHaveCSS('color', colour);
	}
	const logo = page.getByRole('banner').getByRole('img', { name: 'Fixture' });
	await expect(logo).toBeVisible();
	expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(
		0,
	);
	expect(errors).toEqual([]);
});
