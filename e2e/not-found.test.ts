import { expect, expectErrors, real, test } from './visit.ts';

const notFound = /\b404\b/;

test('an unknown address shows the site’s name and a link home, at any depth', async ({
	page,
	pageErrors,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (const path of ['nowhere', 'es/no/hay/nada/']) {
		const response = await page.goto(real(path));
		expect(response?.status()).toBe(404);
		const name = page.getByRole('banner').getByRole('link', { name: 'Cumbre' });
		await expect(name).toHaveJSProperty('pathname', '/');
		await page.getByRole('link', { name: 'See the stories' }).click();
		await expect(page).toHaveURL(/:\d+\/en\/$/);
	}
	expect(requests.filter((url) => url.endsWith('/nowhere') || url.includes('/nada/'))).toHaveLength(
		2,
	);
	expectErrors(pageErrors, notFound);
});

test('if the site knows its address, the 404 page links to it', async ({ page, pageErrors }) => {
	await page.goto('no/hay/nada/');
	await expect(page.getByRole('banner').getByRole('link')).toHaveAttribute(
		'href',
		'https://site.example/some/path/',
	);
	await expect(page.getByRole('link', { name: 'Ver las historias' })).toHaveAttribute(
		'href',
		'https://site.example/some/path/es/',
	);
	expectErrors(pageErrors, notFound);
});
