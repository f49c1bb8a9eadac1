import { expect, real, test } from './visit.ts';

const stories = [real('es/cumbre-kim-putin/'), real('en/kim-putin-summit/')];
const screen = { width: 360, height: 740 };

test.use({ viewport: screen });

for (const address of stories) {
	test(`${address} is at most fourteen screens long on a phone, with its lists closed`, async ({
		page,
	}) => {
		// Reload so that the site’s fonts are used, which are larger than the system’s.
		await page.goto(address);
		await page.reload();
		await page.evaluate(async () => {
			await document.fonts.ready;
			for (const list of document.querySelectorAll('details')) list.open = false;
		});
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeLessThanOrEqual(14 * screen.height);
	});

	test(`${address} shows what a reader came for in the right order on a phone`, async ({
		page,
	}) => {
		await page.goto(address);
		const boxes = await Promise.all(
			[
				'h1',
				'.dek',
				'dt.claim-confirmed',
				'dt.claim-unknown',
				'main ul.rows',
				'.contents',
				'.question',
				'.map-figure',
			].map((selector) => page.locator(selector).first().boundingBox()),
		);
		const tops = boxes.map((box) => box?.y ?? Number.NaN);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		// What is sure fits on the first screen.
		const sure = await page.locator('dt.claim-confirmed + dd').boundingBox();
		expect((sure?.y ?? 0) + (sure?.height ?? 0)).toBeLessThanOrEqual(screen.height);
	});

	test(`no list of more than five items is open at first in ${address}`, async ({ page }) => {
		await page.goto(address);
		const longLists = await page.locator('.question').evaluateAll((questions) =>
			questions.flatMap((question) =>
				Array.from(question.querySelectorAll('ol, ul, dl'))
					.filter((list) => list.checkVisibility() && !list.matches('.map-legend'))
					.map((list) => list.children.length)
					.filter((count) => count > 5),
			),
		);
		expect(longLists).toEqual([]);
	});

	test(`${address} does not scroll sideways at 320 pixels with all lists open`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		await page.evaluate(() => {
			for (const list of document.querySelectorAll('details')) list.open = true;
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}
