import { expect, test } from './visit.ts';

test('the first page leads to the language that the browser prefers', async ({ page }) => {
	await page.goto('');
	await page.waitForURL('**/es/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Historias');
});

test('the list of a language leads to its stories', async ({ page }) => {
	await page.goto('en/');
	await page.getByRole('link', { name: 'The harbour talks were held in Doha' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The harbour talks were held in Doha',
	);
});

test('a story leads to itself in the other language', async ({ page }) => {
	await page.goto('en/harbour-talks/');
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(/\/es\/conversaciones-del-puerto\/$/);
});
