import type { Browser, Page } from '@playwright/test';
import { changedShare } from './pixels.ts';
import { allowErrors, blocked, expect, holdBack, isOnTop, real, test, visitMap } from './visit.ts';

const address = 'en/harbour-talks/';
const summit = real('es/cumbre-kim-putin/2023-09-04/');

/** The panels of the summit’s live map, by the venues in their names. */
const worldPanel = '.panel[aria-label$="Vostochni, Moscú, Pionyang"]';
const regionPanel = '.panel[aria-label$="Vladivostok, Vostochni, Pionyang"]';
const cityPanel = '.panel[aria-label$="Vladivostok, Campus de Russki, Muelle 33"]';

/** How far the drawing of a panel extends beyond its box on each side, in pixels. */
function overhang(page: Page, panel: string) {
	return page.locator(panel).evaluate((box) => {
		const drawing = box.querySelector('.drawing')?.getBoundingClientRect();
		const frame = box.getBoundingClientRect();
		if (!drawing) throw new Error('The panel has no drawing.');
		return {
			left: frame.left - drawing.left,
			top: frame.top - drawing.top,
			right: drawing.right - frame.right,
			bottom: drawing.bottom - frame.bottom,
		};
	});
}

const sizes = [
	{ width: 390, scale: 3 },
	{ width: 701, scale: 2 },
	{ width: 873, scale: 1 },
	{ width: 1248, scale: 1 },
];

async function pageAt(browser: Browser, baseURL: string | undefined, width: number, scale: number) {
	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		viewport: { width, height: 1400 },
		deviceScaleFactor: scale,
	});
	return context.newPage();
}

for (const { width, scale } of sizes) {
	test(`making the map live changes no pixel and moves nothing at ${width}@${scale}`, async ({
		browser,
		baseURL,
	}) => {
		const page = await pageAt(browser, baseURL, width, scale);
		const release = await holdBack(page, '**/live-map*.js');
		// If the map is on the first screen, the load event may wait for the script of the map.
		await page.goto(summit, { waitUntil: 'domcontentloaded' });
		await page.evaluate(() => document.fonts.ready);
		await page.locator('.panels').scrollIntoViewIfNeeded();
		const before = await page.locator('.panels').screenshot();
		await page.evaluate(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push(entry.startTime);
			}).observe({ type: 'layout-shift' });
		});
		release();
		await expect(page.locator('venue-map[data-live]')).toBeVisible();
		// Hide the buttons, which are new and on top.
		await page.locator('.buttons').evaluateAll((all) => {
			for (const one of all) if (one instanceof HTMLElement) one.style.visibility = 'hidden';
		});
		const after = await page.locator('.panels').screenshot();
		expect(await changedShare(browser, before, after)).toBeLessThanOrEqual(0.0005);
		expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
		await page.context().close();
	});
}

test('the pixel comparison detects a drawing moved by one pixel', async ({ browser, baseURL }) => {
	const page = await pageAt(browser, baseURL, 873, 1);
	await page.goto(summit);
	const before = await page.locator('.panels').screenshot();
	await page
		.locator('.drawing')
		.first()
		.evaluate((drawing: SVGElement) => {
			drawing.style.translate = '1px 0';
		});
	const after = await page.locator('.panels').screenshot();
	expect(await changedShare(browser, before, after)).toBeGreaterThan(0.0005);
	await page.context().close();
});

test('Tab visits each venue once, in the order of the list, and then the buttons', async ({
	page,
}) => {
	await visitMap(page, summit);
	const rows = await page
		.locator('[id^="venue-"]')
		.evaluateAll((all) => all.map(({ id }) => `#${id}`));
	expect(rows.length).toBeGreaterThan(5);
	const first = page.locator(`a.pin[href="${rows[0]}"]:not([aria-hidden])`);
	await first.focus();
	const visited: (string | null)[] = [];
	for (const _ of rows) {
		visited.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
		await page.keyboard.press('Tab');
	}
	expect(visited).toEqual(rows);
	expect(await page.evaluate(() => document.activeElement?.closest('.buttons') !== null)).toBe(
		true,
	);
	// Back again, and out of the map before its first pin.
	for (const _ of rows) await page.keyboard.press('Shift+Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	expect(
		await page.evaluate(() => document.activeElement?.closest('venue-map') ?? null),
	).toBeNull();
	// Forwards again, past any tab stops before the map: its first stop is the first pin.
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(page.locator('venue-map :focus')).toHaveCount(1, { timeout: 500 });
	}).toPass();
	await expect(first).toBeFocused();
});

test('a pin keeps the focus while its map becomes live', async ({ page }) => {
	const release = await holdBack(page, '**/live-map*.js');
	await page.goto(address, { waitUntil: 'domcontentloaded' });
	const pin = page.locator('.pin[href="#venue-doha"]:not([aria-hidden])');
	await pin.focus();
	release();
	await expect(page.locator('venue-map[data-live]')).toBeVisible();
	await expect(pin).toBeFocused();
});

test('a pin pressed while its map becomes live still opens its card', async ({ page }) => {
	const release = await holdBack(page, '**/live-map*.js');
	await page.goto(address, { waitUntil: 'domcontentloaded' });
	const pin = page.locator('.pin[href="#venue-doha"]:not([aria-hidden])');
	await pin.hover();
	await page.mouse.down();
	release();
	await page.waitForTimeout(500);
	await page.mouse.up();
	await expect(page.getByRole('dialog', { name: /Doha/ })).toBeVisible();
	await expect(page.locator('venue-map[data-live]')).toBeVisible();
});

for (const key of ['Enter', 'Space']) {
	test(`${key} opens the card of a pin; Escape and the close button return the focus`, async ({
		page,
	}) => {
		await visitMap(page, address);
		const pin = page.locator('.pin[href="#venue-doha"]:not([aria-hidden])');
		const card = page.getByRole('dialog', { name: /Doha/ });
		await pin.focus();
		await page.keyboard.press(key);
		await expect(card).toBeVisible();
		await expect(card).toContainText('Chosen');
		await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(pin).toBeFocused();
		await page.keyboard.press(key);
		await card.getByRole('button', { name: 'Close' }).click();
		await expect(card).toBeHidden();
		await expect(pin).toBeFocused();
	});
}

test('the card of a pin opens beside the map if there is room', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await visitMap(page, address);
	await page.locator('.pin[href="#venue-doha"]:not([aria-hidden])').click();
	const card = page.getByRole('dialog', { name: /Doha/ });
	expect(await isOnTop(card)).toBe(true);
	const box = await card.boundingBox();
	const map = await page.locator('venue-map').boundingBox();
	expect(box && map && box.x + box.width <= map.x).toBe(true);
	expect(box && box.x >= 0 && box.y >= 0 && box.y + box.height <= 800).toBe(true);
});

for (const width of [360, 768, 1280]) {
	test(`the card of a pin lies on top of everything around it at ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await visitMap(page, summit);
		const pins = page.locator('a.pin[href^="#venue-"]:not([aria-hidden]):visible');
		const links = await pins.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')));
		for (const link of links.slice(0, 4)) {
			await page.locator(`a.pin[href="${link}"]:not([aria-hidden]) .hit`).click();
			const card = page.locator('.item-card');
			await card.scrollIntoViewIfNeeded();
			expect(await isOnTop(card), link ?? '').toBe(true);
			await page.keyboard.press('Escape');
		}
	});
}

test('choosing a pin highlights its row and mentions, and puts its venue in the URL fragment', async ({
	page,
}) => {
	await visitMap(page, address);
	const position = () => page.evaluate(() => ({ hash: location.hash, top: Math.round(scrollY) }));
	const pin = page.locator('.pin[href="#venue-doha"]:not([aria-hidden])');
	// Playwright scrolls to a target before it clicks, so let it scroll before measuring.
	await pin.scrollIntoViewIfNeeded();
	const { top } = await position();
	await pin.click();
	await expect(page.getByRole('dialog', { name: /Doha/ })).toBeVisible();
	expect(await position()).toEqual({ hash: '#venue-doha', top });
	const row = page.locator('#venue-doha');
	await expect(row).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '0.3');
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const mention = page.locator('p a[href="#venue-doha"]').first();
	await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(mention).not.toHaveCSS('background-color', paper);
	await page.keyboard.press('Escape');
	expect(await position()).toEqual({ hash: '', top });
	// The pin has the focus again, which also highlights it.
	await page.mouse.move(0, 0);
	await page.evaluate(
		() => document.activeElement instanceof SVGElement && document.activeElement.blur(),
	);
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '1');
	await expect(row).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('an event in the timeline links to its venues', async ({ page }) => {
	await page.goto(address);
	const link = page.locator('[id^="event-"] a[href^="#venue-"]').first();
	const href = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page.locator(`${href}:target`)).toBeInViewport();
	await expect(page.locator(`.pin[href="${href}"]`).first()).toHaveCSS('opacity', '1');
});

test('a reader can zoom, move within the drawing, and return to the whole map', async ({
	page,
}) => {
	await visitMap(page, summit);
	const box = page.locator(regionPanel);
	const whole = box.getByRole('button', { name: 'Ver todo el mapa' });
	await expect(whole).toBeHidden();
	await box.getByRole('button', { name: 'Acercar' }).click();
	await expect(whole).toBeVisible();
	await expect.poll(async () => (await overhang(page, regionPanel)).left).toBeGreaterThan(20);
	const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
	for (const [by, side] of [
		[400, 'left'],
		[-400, 'right'],
	] as const) {
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 5 });
		await page.mouse.up();
		await page.waitForTimeout(400);
		const overhangs = await overhang(page, regionPanel);
		expect(overhangs[side], `${side}`).toBeGreaterThan(-1);
		expect(Math.min(...Object.values(overhangs))).toBeGreaterThan(-1);
	}
	await whole.click();
	await expect(whole).toBeHidden();
	const overhangs = await overhang(page, regionPanel);
	for (const side of Object.values(overhangs)) expect(Math.abs(side)).toBeLessThan(0.01);
});

test('clicks on the zoom buttons add up while the map is still moving', async ({ page }) => {
	await visitMap(page, summit);
	const box = page.locator(regionPanel);
	const width = async () => (await box.boundingBox())?.width ?? 0;
	const scale = async () => {
		const { left, right } = await overhang(page, regionPanel);
		return (left + right + (await width())) / (await width());
	};
	const zoomIn = box.getByRole('button', { name: 'Acercar' });
	await zoomIn.evaluate((button: HTMLElement) => {
		button.click();
		button.click();
	});
	await expect.poll(scale).toBeCloseTo(4, 1);
	const whole = box.getByRole('button', { name: 'Ver todo el mapa' });
	await box.getByRole('button', { name: 'Alejar' }).click();
	await whole.click();
	await expect(whole).toBeHidden();
	await expect.poll(scale).toBeCloseTo(1, 2);
});

test('a drag that begins on a pin moves the map and opens no card', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await visitMap(page, summit);
	const box = page.locator(regionPanel);
	await box.getByRole('button', { name: 'Acercar' }).click();
	await page.waitForTimeout(600);
	const hit = box.locator('a.pin .hit').filter({ visible: true }).first();
	const { x = 0, y = 0, width = 0, height = 0 } = (await hit.boundingBox()) ?? {};
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 30, y + height / 2 + 10, { steps: 4 });
	await page.mouse.up();
	await page.waitForTimeout(300);
	await expect(page.locator('.item-card')).toHaveCount(0);
});

test('zooming stops where the drawing has no more detail, and loads a finer coast if there is one', async ({
	page,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await visitMap(page, summit);
	const world = page.locator(worldPanel);
	const city = page.locator(cityPanel);
	const zoomIn = world.getByRole('button', { name: 'Acercar' });
	while ((await zoomIn.getAttribute('aria-disabled')) === 'false') {
		await zoomIn.click();
		await page.waitForTimeout(350);
	}
	await expect(zoomIn).toHaveAttribute('aria-disabled', 'true');
	expect(requests.filter((url) => url.endsWith('.svg') && url.includes('/near/'))).toEqual([]);
	for (const _ of [1, 2]) {
		await city.getByRole('button', { name: 'Acercar' }).click();
		await page.waitForTimeout(350);
	}
	await expect(city.locator('.ground.has-nearer .nearer path')).toBeVisible();
	await expect(city.locator('.ground .base')).toBeHidden();
	expect(requests.filter((url) => url.includes('/near/'))).toHaveLength(1);
	await city.getByRole('button', { name: 'Ver todo el mapa' }).click();
	await expect(city.locator('.ground .base')).toBeVisible();
});

test('a button enlarges a drawing to fill a wide screen, and Escape puts it back', async ({
	browser,
	baseURL,
}) => {
	const page = await pageAt(browser, baseURL, 1280, 1);
	await visitMap(page, summit);
	const panel = page.locator(cityPanel);
	const button = panel.getByRole('button', { name: 'Ver más grande' });
	// Playwright scrolls to a target before it clicks, so let it scroll before measuring.
	await button.scrollIntoViewIfNeeded();
	const small = await panel.boundingBox();
	await button.click();
	const dialog = page.locator('dialog.larger-map');
	await expect(dialog).toBeVisible();
	const large = await dialog.locator('.panel').boundingBox();
	expect(large?.width).toBeGreaterThan(2.5 * (small?.width ?? 0));
	await expect
		.poll(async () =>
			Math.max(...Object.values(await overhang(page, 'dialog .panel')).map(Math.abs)),
		)
		.toBeLessThan(0.01);
	await dialog.locator('.pin[href="#venue-fefu"]').click();
	const card = dialog.getByRole('dialog', { name: /Campus/ });
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
	expect(await panel.boundingBox()).toEqual(small);
	await page.context().close();
	const phone = await pageAt(browser, baseURL, 360, 1);
	await visitMap(phone, summit);
	await expect(phone.getByRole('button', { name: 'Ver más grande' })).toHaveCount(0);
	await phone.context().close();
});

/** Simulates a drag with one finger per move, `[dx, dy]` in pixels, lasting 160 ms. */
async function touch(page: Page, { x, y }: { x: number; y: number }, moves: [number, number][]) {
	const session = await page.context().newCDPSession(page);
	const pointsAt = (share: number) =>
		moves.map(([dx, dy], id) => ({
			id,
			x: x + Math.sign(dx) * 10 + dx * share,
			y: y + dy * share,
		}));
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) });
	for (let frame = 1; frame <= 10; frame += 1) {
		await session.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: pointsAt(frame / 10),
		});
		await page.waitForTimeout(16);
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.waitForTimeout(500);
}

test(
	'the wheel and one finger scroll the page, and two fingers zoom the map',
	{ tag: '@chromium-only' },
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			...(baseURL !== undefined && { baseURL }),
			viewport: { width: 360, height: 740 },
			isMobile: true,
			hasTouch: true,
		});
		const page = await context.newPage();
		await visitMap(page, summit);
		await page.locator(regionPanel).evaluate((box) => box.scrollIntoView({ block: 'center' }));
		const centre = async () => {
			const {
				x = 0,
				y = 0,
				width = 0,
				height = 0,
			} = (await page.locator(regionPanel).boundingBox()) ?? {};
			return { x: x + width / 2, y: y + height / 2 };
		};
		const scrolled = () => page.evaluate(() => Math.round(scrollY));
		const before = await scrolled();
		await touch(page, await centre(), [[0, -150]]);
		expect(await scrolled()).toBeGreaterThan(before + 80);
		expect((await overhang(page, regionPanel)).left).toBeLessThan(1);
		await touch(page, await centre(), [
			[-70, 0],
			[70, 0],
		]);
		await expect.poll(async () => (await overhang(page, regionPanel)).left).toBeGreaterThan(20);
		await context.close();

		const desktop = await pageAt(browser, baseURL, 1280, 1);
		await desktop.setViewportSize({ width: 1280, height: 500 });
		await visitMap(desktop, summit);
		const { x = 0, y = 0 } = (await desktop.locator(worldPanel).boundingBox()) ?? {};
		const start = await desktop.evaluate(() => scrollY);
		await desktop.mouse.move(x + 100, y + 50);
		await desktop.mouse.wheel(0, 300);
		await expect.poll(() => desktop.evaluate(() => scrollY)).toBe(start + 300);
		expect((await overhang(desktop, worldPanel)).left).toBeLessThan(1);
		await desktop.context().close();
	},
);

test(
	'a reader who prefers reduced motion sees no animation',
	{ tag: '@chromium-only' },
	async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await visitMap(page, summit);
		await page.locator(regionPanel).getByRole('button', { name: 'Acercar' }).click();
		const { left } = await overhang(page, regionPanel);
		expect(left).toBeGreaterThan(20);
		await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
	},
);

test('if the script of the map cannot be loaded, the drawing stays', async ({
	page,
	pageErrors,
}) => {
	await page.route('**/live-map*.js', (route) => route.abort());
	await page.goto(address);
	await page.locator('svg.drawing').first().scrollIntoViewIfNeeded();
	await page.waitForTimeout(500);
	await expect(page.locator('.pin').first()).toBeVisible();
	await expect(page.locator('venue-map[data-live]')).toHaveCount(0);
	allowErrors(pageErrors, blocked);
});
