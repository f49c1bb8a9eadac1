import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { type BuiltPage, pagesOf } from './built-pages.ts';
import { refusalsOn, useEverything } from './use-everything.ts';

/**
 * The parts of a page that move, and the scripts that move them. The build itself reads every page for
 * what its policy would refuse; what scripts do is seen here, once for each combination.
 */
const partsOf = (html: string): string =>
	[...new Set(html.match(/<[a-z]+-[a-z-]+|_astro\/[^"]+\.js"/g))].toSorted().join(' ');

/** Of pages with the same parts, the one that holds most. */
function largestOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
	// An old address leads on before anything can be done there.
	const used = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
	const bySize = used.toSorted((one, other) => one.html.length - other.html.length);
	return [...new Map(bySize.map((page) => [partsOf(page.html), page])).values()];
}

for (const site of ['fixture', 'real'] as const) {
	for (const { address, file } of largestOfEach(pagesOf(site))) {
		test(`the policy of ${site}/${file} refuses nothing that the page does`, async ({ page }) => {
			// Hundreds of things are pressed, and each may light up a whole chart.
			test.setTimeout(120_000);
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
