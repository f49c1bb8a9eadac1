import type { Browser, Page } from '@playwright/test';
import { changedPart } from './pixels.ts';
import { expect, isOnTop, real, test } from './visit.ts';

const address = 'en/harbour-talks/';
const summit = real('es/cumbre-kim-putin/2023-09-04/');

/** Goes to a story and waits until its map is live. */
async function visitMap(page: Page, to: string) {
	await page.goto(to);
	await page.locator('venue-map').scrollIntoViewIfNeeded();
	await expect(page.locator('venue-map[data-live]')).toBeVisible();
}

/** Where the drawing of a panel lies beside its box: 0 on all sides where they are one. */
function overhang(page: Page, panel: string) {
	return page.locator(panel).evaluate((box) => {
		const drawing = box.querySelector('.drawing')?.getBoundingClientRect();
		const frame = box.getBoundingClientRect();
		if (!drawing) throw new Error('no drawing');
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
	test(`the takeover changes no pixel and moves nothing at ${width}@${scale}`, async ({
		browser,
		baseURL,
	}) => {
		const page = await pageAt(browser, baseURL, width, scale);
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/live-map*.js', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto(summit);
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
		// The buttons are new, and on top.
		await page.locator('.buttons').evaluateAll((all) => {
			for (const one of all) if (one instanceof HTMLElement) one.style.visibility = 'hidden';
		});
		const after = await page.locator('.panels').screenshot();
		expect(await changedPart(browser, before, after)).toBeLessThanOrEqual(0.0005);
		expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
		await page.context().close();
	});
}

test('the comparison of pixels sees a drawing that is moved by a pixel', async ({
	browser,
	baseURL,
}) => {
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
	expect(await changedPart(browser, before, after)).toBeGreaterThan(0.0005);
	await page.context().close();
});

test('Tab goes through the venues in the order of the list, each once, and then to the buttons', async ({
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
	// And back, out of the map before its first pin.
	for (const _ of rows) await page.keyboard.press('Shift+Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	expect(
		await page.evaluate(() => document.activeElement?.closest('venue-map') ?? null),
	).toBeNull();
	// Forwards again, past what may stand before it, the map begins at its first pin.
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(page.locator('venue-map :focus')).toHaveCount(1, { timeout: 500 });
	}).toPass();
	await expect(first).toBeFocused();
});

for (const key of ['Enter', 'Space']) {
	test(`${key} opens the card of a pin; Escape and its button give the focus back`, async ({
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

test('the card of a pin stands beside the map where there is room', async ({ page }) => {
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

test('choosing a pin marks its row and its mentions, and names it in the address', async ({
	page,
}) => {
	await visitMap(page, address);
	const place = () => page.evaluate(() => ({ hash: location.hash, top: Math.round(scrollY) }));
	const { top } = await place();
	await page.locator('.pin[href="#venue-doha"]:not([aria-hidden])').click();
	await expect(page.getByRole('dialog', { name: /Doha/ })).toBeVisible();
	expect(await place()).toEqual({ hash: '#venue-doha', top });
	await expect(page.locator('#venue-doha:target')).toHaveCount(1);
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '0.3');
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const mention = page.locator('p a[href="#venue-doha"]').first();
	await expect(mention).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(mention).not.toHaveCSS('background-color', paper);
	await page.keyboard.press('Escape');
	expect(await place()).toEqual({ hash: '', top });
	await expect(page.locator('#venue-doha:target')).toHaveCount(0);
	// The pin that has the focus again is lit by that alone.
	await page.mouse.move(0, 0);
	await page.evaluate(
		() => document.activeElement instanceof SVGElement && document.activeElement.blur(),
	);
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '1');
});

test('an event of the timeline leads to its venues', async ({ page }) => {
	await page.goto(address);
	const link = page.locator('[id^="event-"] a[href^="#venue-"]').first();
	const href = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page.locator(`${href}:target`)).toBeInViewport();
	await expect(page.locator(`.pin[href="${href}"]`).first()).toHaveCSS('opacity', '1');
});

test('the reader zooms, moves within the drawing, and sees it all again', async ({ page }) => {
	await visitMap(page, summit);
	const panel = '.panel >> nth=1';
	const box = page.locator(panel);
	const whole = box.getByRole('button', { name: 'Ver todo el mapa' });
	await expect(whole).toBeHidden();
	await box.getByRole('button', { name: 'Acercar' }).click();
	await expect(whole).toBeVisible();
	await expect.poll(async () => (await overhang(page, panel)).left).toBeGreaterThan(20);
	const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
	for (const [by, side] of [
		[600, 'left'],
		[-1200, 'right'],
	] as const) {
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 5 });
		await page.mouse.up();
		await page.waitForTimeout(400);
		const over = await overhang(page, panel);
		expect(over[side], `${side}`).toBeGreaterThan(-1);
		expect(Math.min(...Object.values(over))).toBeGreaterThan(-1);
	}
	await whole.click();
	await expect(whole).toBeHidden();
	const over = await overhang(page, panel);
	for (const side of Object.values(over)) expect(Math.abs(side)).toBeLessThan(0.01);
});

test('no further than there is something to see, and nearer where there is a nearer coast', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await visitMap(page, summit);
	const whole = page.locator('.panel').first();
	const near = page.locator('.panel').nth(2);
	const nearer = whole.getByRole('button', { name: 'Acercar' });
	for (const _ of [1, 2, 3]) {
		await nearer.click();
		await page.waitForTimeout(350);
	}
	await expect(nearer).toHaveAttribute('aria-disabled', 'true');
	expect(asked.filter((url) => url.endsWith('.svg') && url.includes('/near/'))).toEqual([]);
	for (const _ of [1, 2]) {
		await near.getByRole('button', { name: 'Acercar' }).click();
		await page.waitForTimeout(350);
	}
	await expect(near.locator('.ground.has-nearer .nearer path')).toBeVisible();
	await expect(near.locator('.ground .base')).toBeHidden();
	expect(asked.filter((url) => url.includes('/near/'))).toHaveLength(1);
	await near.getByRole('button', { name: 'Ver todo el mapa' }).click();
	await expect(near.locator('.ground .base')).toBeVisible();
});

test('a button shows a drawing on the whole of a wide screen, and Escape puts it back', async ({
	browser,
	baseURL,
}) => {
	const page = await pageAt(browser, baseURL, 1280, 1);
	await visitMap(page, summit);
	const panel = page.locator('.panel[data-frame]').nth(2);
	const small = await panel.boundingBox();
	const button = panel.getByRole('button', { name: 'Ver más grande' });
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

/** Puts fingers on a place and moves each by so much, as far as a hand does in a sixth of a second. */
async function touch(page: Page, { x, y }: { x: number; y: number }, moves: [number, number][]) {
	const session = await page.context().newCDPSession(page);
	const at = (part: number) =>
		moves.map(([right, down], id) => ({
			id,
			x: x + Math.sign(right) * 10 + right * part,
			y: y + down * part,
		}));
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let frame = 1; frame <= 10; frame += 1) {
		await session.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at(frame / 10),
		});
		await page.waitForTimeout(16);
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.waitForTimeout(500);
}

test('the wheel and one finger scroll the page, two fingers zoom', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		viewport: { width: 360, height: 740 },
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	await visitMap(page, summit);
	const panel = '.panel >> nth=1';
	await page.locator(panel).evaluate((box) => box.scrollIntoView({ block: 'center' }));
	const at = async () => {
		const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(panel).boundingBox()) ?? {};
		return { x: x + width / 2, y: y + height / 2 };
	};
	const scrolled = () => page.evaluate(() => Math.round(scrollY));
	const before = await scrolled();
	await touch(page, await at(), [[0, -150]]);
	expect(await scrolled()).toBeGreaterThan(before + 80);
	expect((await overhang(page, panel)).left).toBeLessThan(1);
	await touch(page, await at(), [
		[-70, 0],
		[70, 0],
	]);
	await expect.poll(async () => (await overhang(page, panel)).left).toBeGreaterThan(20);
	await context.close();

	const desk = await pageAt(browser, baseURL, 1280, 1);
	await desk.setViewportSize({ width: 1280, height: 500 });
	await visitMap(desk, summit);
	const { x = 0, y = 0 } = (await desk.locator('.panel').first().boundingBox()) ?? {};
	const start = await desk.evaluate(() => scrollY);
	await desk.mouse.move(x + 100, y + 50);
	await desk.mouse.wheel(0, 300);
	await expect.poll(() => desk.evaluate(() => scrollY)).toBe(start + 300);
	expect((await overhang(desk, '.panel >> nth=0')).left).toBeLessThan(1);
	await desk.context().close();
});

test('a reader who wants less motion sees none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visitMap(page, summit);
	await page.locator('.panel').nth(1).getByRole('button', { name: 'Acercar' }).click();
	const { left } = await overhang(page, '.panel >> nth=1');
	expect(left).toBeGreaterThan(20);
	await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
});

test('when its program cannot be had the drawing stays', async ({ page, watched }) => {
	await page.route('**/live-map*.js', (route) => route.abort());
	await page.goto(address);
	await page.locator('svg.drawing').first().scrollIntoViewIfNeeded();
	await page.waitForTimeout(500);
	await expect(page.locator('.pin').first()).toBeVisible();
	await expect(page.locator('venue-map[data-live]')).toHaveCount(0);
	// What was asked for and refused is what this test is about.
	watched.length = 0;
});
