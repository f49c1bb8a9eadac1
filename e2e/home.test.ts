import { expect, test } from './visit.ts';

test('the home page redirects to the language that the browser prefers', async ({ page }) => {
	await page.goto('');
	await page.waitForURL('**/es/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Historias');
});

test('the list of stories in a language links to them', async ({ page }) => {
	await page.goto('en/');
	await page.getByRole('link', { name: 'The harbour talks were held in Doha' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The harbour talks were held in Doha',
	);
});

test('a story links to its translation', async ({ page }) => {
	await page.goto('en/harbour-talks/');
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(/\/es\/conversaciones-del-puerto\/$/);
});
