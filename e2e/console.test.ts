import { expect, expectErrors, test } from './visit.ts';

test('errors in the console are caught, whether logged, thrown or caused by the Content Security Policy', async ({
	page,
	pageErrors,
}) => {
	await page.route('**/en/about/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('</main>', '<p style="color: red">Red.</p>$&');
		await route.fulfill({ response, body });
	});
	await page.goto('en/about/');
	await page.evaluate(() => {
		console.error('logged');
		setTimeout(() => {
			throw new Error('thrown');
		});
	});
	await expect.poll(() => pageErrors).toHaveLength(3);
	expect(pageErrors[0]).toMatch(/style-src|Content Security Policy/);
	expect(pageErrors).toContain('logged');
	expect(pageErrors).toContain('thrown');
	expectErrors(pageErrors, /style-src|Content Security Policy|^logged$|^thrown$/);
});
