import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { pagesOf } from './built-pages.ts';
import { refusalsOn, useEverything } from './use-everything.ts';

for (const site of ['fixture', 'real'] as const) {
	for (const { address, file, html } of pagesOf(site)) {
		// An old address leads on before anything can be done there.
		if (html.includes('http-equiv="refresh"')) continue;
		test(`the policy of ${site}/${file} refuses nothing that the page does`, async ({ page }) => {
			const refusals = await refusalsOn(page);
			await page.goto(sites[site].path + address);
			await useEverything(page);
			expect(refusals).toEqual([]);
		});
	}
}

test('what a policy refuses is seen', async ({ page, watched }) => {
	const refusals = await refusalsOn(page);
	await page.route('**/en/about/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(
			'</main>',
			'<p style="color: red">Red.</p><script>alert(1)</script><img src="https://elsewhere.example/x.png" alt="">$&',
		);
		await route.fulfill({ response, body });
	});
	await page.goto('en/about/');
	await useEverything(page);
	expect(refusals.toSorted()).toEqual([
		'img-src: https://elsewhere.example/x.png',
		'script-src-elem: inline',
		'style-src-attr: inline',
	]);
	// The watch of every test has seen the same.
	expect(watched.length).toBeGreaterThan(2);
	watched.length = 0;
});
