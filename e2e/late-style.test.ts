import type { Page } from '@playwright/test';
import { allowErrors, blocked, expect, real, test } from './visit.ts';

const pages = [
	real('es/cumbre-kim-putin/'),
	real('en/kim-putin-summit/2023-09-04/'),
	'en/harbour-talks/',
	'en/crowded-strait/',
	'en/harbour-talks/embed/map/',
	'en/harbour-talks/embed/chart/',
];

/** The boxes of the page and of every element with an id, in pixels. */
const boxesIn = (page: Page) =>
	page.evaluate(() =>
		Array.from(document.querySelectorAll('html, [id]'), (one) => {
			const { left, top, width, height } = one.getBoundingClientRect();
			return { id: one.id, sides: [left, top, width, height] };
		}),
	);

for (const address of pages) {
	test(`nothing on ${address} moves when a style sheet arrives late`, async ({
		page,
		pageErrors,
	}) => {
		// Whether a browser uses the fonts depends on when they arrive, so let none arrive.
		await page.route('**/*.woff2', (route) => route.abort());
		const viewport = page.viewportSize()?.width ?? 0;
		for (const width of viewport < 500 ? [viewport] : [768, viewport]) {
			await page.setViewportSize({ width, height: 800 });
			await page.route('**/*.css', (route) => route.abort());
			await page.goto(address);
			const boxesBefore = await boxesIn(page);
			expect(boxesBefore.length).toBeGreaterThan(5);
			await page.unroute('**/*.css');
			await page.goto(address);
			const moved = (await boxesIn(page)).filter(({ sides }, index) =>
				sides.some(
					(side, sideIndex) => Math.abs(side - (boxesBefore[index]?.sides[sideIndex] ?? NaN)) > 0.5,
				),
			);
			expect(moved.map(({ id }) => id)).toEqual([]);
		}
		allowErrors(pageErrors, blocked);
	});
}
