import { sites } from './sites.ts';
import { expect, test } from './visit.ts';

const address = `${sites.rightToLeft.path}en-arab/harbour-talks/`;

for (const width of [320, 1280]) {
	test(`a page in a right-to-left language is mirrored and fits ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await page.evaluate(() => {
			for (const list of document.querySelectorAll('details')) list.open = true;
		});
		const { scrollWidth, leftmost } = await page.evaluate(() => ({
			scrollWidth: document.documentElement.scrollWidth,
			leftmost: Math.min(
				...Array.from(document.querySelectorAll('main *, header *, footer *'))
					.filter(
						(element) =>
							element.checkVisibility() && !element.closest('svg, .visually-hidden, sup, .skip'),
					)
					.map((element) => element.getBoundingClientRect().left),
			),
		}));
		expect(scrollWidth).toBe(width);
		expect(leftmost).toBeGreaterThanOrEqual(0);
		const name = await page.locator('.bar .name').boundingBox();
		expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(width * 0.9);
		const summary = page.locator('.fold > summary').first();
		expect(await summary.evaluate((element) => getComputedStyle(element).textAlign)).toBe('start');
		const strip = page.locator('.strip svg').first();
		expect(await strip.evaluate((element) => getComputedStyle(element).scale)).toBe('-1 1');
	});

	test(`a card in a right-to-left language stays on the screen at ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(address);
		const mention = page.locator('.passage a[href="#venue-doha"]').first();
		await mention.scrollIntoViewIfNeeded();
		// Point at its first line: the middle of a mention that wraps may belong to other text.
		const line = await mention.evaluate((link) => link.getClientRects()[0]?.toJSON() as DOMRect);
		await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
		const box = await page.locator('.item-card').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	});
}

test('no style uses physical directions', async ({ page }) => {
	await page.goto(address);
	const found = await page.evaluate(() => {
		const physical =
			/(?<![\w-])((margin|padding|border)-(left|right|top|bottom)|left|right|(min-|max-)?(width|height)):/g;
		const inRules = (rules: CSSRuleList): string[] =>
			Array.from(rules).flatMap((rule) => {
				if (rule instanceof CSSStyleRule) {
					return rule.style.cssText.match(physical) ? [rule.cssText] : [];
				}
				return 'cssRules' in rule ? inRules(rule.cssRules as CSSRuleList) : [];
			});
		return [...document.styleSheets]
			.filter(({ href }) => !href?.includes('leaflet'))
			.flatMap((sheet) => inRules(sheet.cssRules));
	});
	expect(found).toEqual([]);
});
