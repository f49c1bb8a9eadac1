import { AxeBuilder } from '@axe-core/playwright';
import { expect, real, test } from './visit.ts';

const embeds = ['map', 'chart', 'timeline', 'claims'] as const;
const story = 'en/harbour-talks/';

for (const embed of embeds) {
	test.describe(`the embedded ${embed}`, () => {
		test(
			'is accessible in light and dark, and gives the day of its edition',
			{ tag: '@chromium-only' },
			async ({ page }) => {
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await page.goto(`${story}embed/${embed}/`);
					await expect(page.getByText('What was known on 20 March 2024').first()).toBeVisible();
					await expect(page.getByText('Facts last checked on 1 April 2024')).toBeVisible();
					await expect(page).toHaveTitle(/ · The harbour talks were held in Doha · /);
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
				}
			},
		);

		test('is kept from search engines, and opens its links outside the frame', async ({ page }) => {
			await page.goto(`${story}embed/${embed}/`);
			await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
			const links = await page.locator('a[href]').evaluateAll((all) =>
				all.map((one) => ({
					href: one.getAttribute('href') ?? '',
					target: one.getAttribute('target'),
					isOnPage: document.querySelector(`[id="${one.getAttribute('href')?.slice(1)}"]`) !== null,
				})),
			);
			for (const { href, target, isOnPage } of links) {
				expect(target, href).toBe(href.startsWith('#') ? null : '_blank');
				if (href.startsWith('#')) expect(isOnPage, href).toBe(true);
			}
			expect(links.some(({ href }) => /^\.\.\/\.\.\/#(source|stakeholder)-/.test(href))).toBe(true);
		});

		test('has a picture with the same content', async ({ page, request }) => {
			const picture = await request.get(`${story}embed/${embed}/picture.svg`);
			expect(picture.headers()['content-type']).toContain('image/svg+xml');
			const text = await picture.text();
			for (const words of ['What was known on 20 March 2024', 'CC BY 4.0', '<title>']) {
				expect(text).toContain(words);
			}
			expect(text).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/);
			await page.goto(story);
			const width = await page.evaluate(async (address) => {
				const image = new Image();
				image.src = address;
				await image.decode();
				return image.naturalWidth;
			}, `./embed/${embed}/picture.svg`);
			expect(width).toBeGreaterThan(300);
		});
	});
}

for (const address of [story, real('es/cumbre-kim-putin/')]) {
	for (const embed of embeds) {
		test(`the ${embed} of ${address} fits the height of the iframe in its embed code`, async ({
			page,
		}) => {
			await page.goto(`${address}reuse/`);
			const code = await page.locator(`#_${embed} pre`).textContent();
			const height = Number(/height="(\d+)"/.exec(code ?? '')?.[1]);
			for (const width of [300, 360, 430, 468, 519, 600, 800, 1200]) {
				await page.setViewportSize({ width, height });
				await page.goto(`${address}embed/${embed}/`);
				const overflow = await page.evaluate(() => {
					// A single list is open at first and scrolls within the frame, so close it to measure.
					const [list, ...others] = document.querySelectorAll<HTMLDetailsElement>('.folds details');
					if (list && others.length === 0) list.open = false;
					const { scrollWidth, scrollHeight } = document.documentElement;
					return { across: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
				});
				expect(overflow, `at ${width}`).toEqual({ across: 0, down: 0 });
			}
		});
	}
}

test('the buttons of an embedded map look as they do in its story', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 900 });
	const buttonStyles = async (address: string) => {
		await page.goto(address);
		await page.locator('.pin').first().scrollIntoViewIfNeeded();
		await page.locator('.pin').first().hover();
		const buttons = page.locator('.buttons button');
		await expect(buttons.first()).toBeVisible();
		return buttons.evaluateAll((all) =>
			all.map((one) => {
				const { borderStyle, borderWidth, background, padding, color } = getComputedStyle(one);
				return { borderStyle, borderWidth, background, padding, color };
			}),
		);
	};
	const embedStyles = await buttonStyles(`${story}embed/map/`);
	expect(embedStyles[0]).toMatchObject({ padding: '0px', borderStyle: 'none', borderWidth: '0px' });
	expect(embedStyles).toEqual(await buttonStyles(story));
});

test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('an embedded figure is complete', async ({ page }) => {
		await page.goto(`${story}embed/map/`);
		await expect(page.locator('.pin').first()).toBeVisible();
		await page.goto(`${story}embed/chart/`);
		await expect(page.locator('.chart-drawing:visible').first()).toBeVisible();
		// Lists are closed at first, and need no script to open.
		await page.goto(`${story}embed/timeline/`);
		for (const list of await page.locator('summary').all()) await list.click();
		await expect(page.getByText('The ministers meet')).toBeVisible();
		await page.goto(`${story}embed/claims/`);
		for (const list of await page.locator('summary').all()) await list.click();
		await expect(page.getByText('The talks are held in March')).toBeVisible();
	});

	test('the link at a figure leads to its embed code', async ({ page }) => {
		await page.goto(story);
		await page.getByRole('link', { name: 'Embed' }).first().click();
		await expect(page).toHaveURL(/\/reuse\/#_map$/);
		await expect(page.locator('#_map pre')).toContainText(
			'<iframe src="https://site.example/some/path/en/harbour-talks/embed/map/" title="The places on the map · The harbour talks were held in Doha" width="100%" height="',
		);
	});

	test('an embed says so if its figure or its story is gone', async ({ page }) => {
		await page.goto('en/short-note/embed/chart/');
		await expect(page.getByText('The story no longer has this figure.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Read the explainer' })).toHaveAttribute(
			'href',
			'../../',
		);
		await page.goto('en/taken-back/embed/map/');
		await expect(page.getByText('This story has been withdrawn')).toBeVisible();
		await expect(page.getByText('The letter on which it rested was forged.')).toBeVisible();
	});

	test('an embed at a former address of its story leads to the current address', async ({
		page,
	}) => {
		await page.goto('es/el-puente-viejo/embed/claims/');
		await expect(page).toHaveURL(/\/es\/puente\/embed\/claims\/$/);
	});

	test('a former id of a claim still works in an embed', async ({ page }) => {
		await page.goto('en/bridge/embed/claims/#claim-happens');
		await expect(page.locator('#claim-happens')).toHaveCount(1);
	});
});

test('the code copied at a figure is the one on the reuse page', async ({ page, copied }) => {
	await page.goto(story);
	await page.getByRole('link', { name: 'Embed' }).first().hover();
	await page.waitForLoadState('networkidle');
	await page.getByRole('link', { name: 'Embed' }).first().click();
	await expect(page.getByText('Code copied')).toBeVisible();
	const codeAtFigure = await copied();
	await page.goto(`${story}reuse/`);
	await page.locator('#_map').getByRole('button', { name: 'Copy the code' }).click();
	await expect(page.locator('#_map').getByText('Code copied')).toBeVisible();
	const codeOnPage = await copied();
	expect(codeOnPage).toBe(codeAtFigure);
	expect(codeOnPage).toContain('src="https://site.example/some/path/en/harbour-talks/embed/map/"');
	// If the site does not know its own address, the page fills it in.
	await page.goto(real('en/kim-putin-summit/reuse/'));
	await expect(page.locator('#_map pre')).toContainText(
		`src="${new URL('../embed/map/', page.url()).href}"`,
	);
});

test('the reuse page is accessible', async ({ page }) => {
	await page.goto(`${story}reuse/`);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('an older edition offers no embed code, since an embed shows the newest edition', async ({
	page,
}) => {
	await page.goto(`${story}2024-03-01/`);
	await expect(page.getByRole('link', { name: 'Embed', exact: true })).toHaveCount(0);
});
