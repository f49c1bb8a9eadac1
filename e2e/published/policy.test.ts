/*
 * The build checks the HTML of every page against its policy. These tests check what scripts do, on one page
 * for each combination of scripts.
 */
import { sites } from '../sites.ts';
import { expect, expectErrors, test } from '../visit.ts';
import { type BuiltPage, pagesOf } from './built-pages.ts';
import { violationsOn, useEverything } from './use-everything.ts';

/** The custom elements and scripts of a page, as one string. */
const scriptsOf = (html: string): string =>
	[...new Set(html.match(/<[a-z]+-[a-z-]+|_astro\/[^"]+\.js"/g))].toSorted().join(' ');

/** The largest page of each combination of custom elements and scripts. */
function largestOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
	// A page at a former address redirects before anything can be done on it.
	const withoutRedirects = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
	const bySize = withoutRedirects.toSorted((one, other) => one.html.length - other.html.length);
	// Sorted by size, so the largest page of each combination is the one that the Map keeps.
	return [...new Map(bySize.map((page) => [scriptsOf(page.html), page])).values()];
}

for (const site of ['fixture', 'real'] as const) {
	for (const { address, file } of largestOfEach(pagesOf(site))) {
		test(`${site}/${file} does nothing that its policy blocks`, async ({ page }) => {
			// Hundreds of elements are clicked, and each may highlight a whole chart.
			test.setTimeout(120_000);
			const violations = await violationsOn(page);
			await page.goto(sites[site].path + address);
			await useEverything(page);
			expect(violations).toEqual([]);
		});
	}
}

test('violations of the policy are recorded', async ({ page, pageErrors }) => {
	const violations = await violationsOn(page);
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
	expect(violations.toSorted()).toEqual([
		'img-src: https://elsewhere.example/x.png',
		'script-src-elem: inline',
		'style-src-attr: inline',
	]);
	// `pageErrors` has recorded the same.
	expect(pageErrors.length).toBeGreaterThan(2);
	expectErrors(pageErrors, /Content Security Policy|elsewhere\.example/);
});
