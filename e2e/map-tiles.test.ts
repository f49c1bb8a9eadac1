import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { buildSite, type BuiltSite, listen } from './built-site.ts';
import { visitBuiltMap } from './visit-built-map.ts';

/** How the tile server currently behaves. */
let behaviour: 'responds' | 'fails' | 'fails once' | 'stays silent' = 'responds';
let requestedTiles: string[] = [];
/** A PNG of one red pixel. */
const picture = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
	'base64',
);
const tiles = createServer((request, response) => {
	requestedTiles.push(request.url ?? '');
	if (behaviour === 'responds') response.setHeader('content-type', 'image/png').end(picture);
	if (behaviour.startsWith('fails')) response.writeHead(503).end();
	if (behaviour === 'fails once') behaviour = 'responds';
});

let site: BuiltSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	const url = await listen(tiles);
	const hall = { id: 'hall', country: 'CH', latitude: 46.2044, longitude: 6.1432 };
	site = await buildSite(
		'tiles',
		{ alone: { title: 'One place alone', venues: [hall] } },
		`tiles:
  url: ${url}{z}/{x}/{y}.png
  credit: { en: Tiles by the tests, es: Teselas de las pruebas }
  min-zoom: 0
  max-zoom: 12
`,
	);
});

test.afterAll(() => {
	tiles.closeAllConnections();
	tiles.close();
	site.close();
});

test.beforeEach(() => {
	behaviour = 'responds';
	requestedTiles = [];
});

const visitMap = (page: Page) => visitBuiltMap(page, `${site.url}en/alone/`);

test('tiles lie over the drawing and under pins and names, with their credit', async ({ page }) => {
	const errors = await visitMap(page);
	const credit = page.getByText('Tiles by the tests');
	await expect(credit).toBeVisible();
	await expect(page.locator('.tiles image').first()).toHaveAttribute(
		'href',
		/\/\d+\/\d+\/\d+\.png$/,
	);
	await expect(page.locator('.pin:visible')).toHaveCount(1);
	// SVG paints in document order.
	const order = await page
		.locator('.drawing')
		.locator('.base path, .tiles, .town, .pin')
		.evaluateAll((marks) =>
			marks.map((mark) => (mark.closest('.base') ? 'base' : mark.classList[0])),
		);
	expect([...new Set(order)]).toEqual(['base', 'tiles', 'town', 'pin']);
	const before = requestedTiles.length;
	expect(before).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => requestedTiles.length).toBeGreaterThan(before);
	await expect(page.locator('.tiles-failed')).toBeHidden();
	expect(errors).toEqual([]);
	const policy = await page.locator('meta[http-equiv]').getAttribute('content');
	const { origin } = new URL(
		await page.locator('venue-map').evaluate((map: HTMLElement) => map.dataset['tiles'] ?? ''),
	);
	expect(policy).toContain(`img-src 'self' ${origin};`);
	// No other page of the site may load anything from the tile server.
	await page.goto(`${site.url}en/`);
	expect(await page.locator('meta[http-equiv]').getAttribute('content')).not.toContain(origin);
});

test('if tiles fail, the drawing stays and a line says so', async ({ page }) => {
	behaviour = 'fails';
	const errors = await visitMap(page);
	await expect(page.locator('.tiles-failed')).toHaveText(/did not arrive/);
	await expect(page.locator('.tiles image')).toHaveCount(0);
	await expect(page.locator('.drawing .land')).toBeVisible();
	await expect(page.locator('.tiles-credit')).toBeHidden();
	expect(errors).toEqual([]);
});

test('if tiles do not arrive, the drawing stays and after 8 seconds a line says so', async ({
	page,
}) => {
	behaviour = 'stays silent';
	const errors = await visitMap(page);
	await page.waitForTimeout(5000);
	await expect(page.locator('.tiles-failed')).toBeHidden();
	await expect(page.locator('.drawing .land')).toBeVisible();
	await expect(page.locator('.tiles-failed')).toBeVisible({ timeout: 6000 });
	await expect(page.locator('.tiles image')).toHaveCount(0);
	expect(requestedTiles.length).toBeGreaterThan(0);
	expect(errors).toEqual([]);
});

/** How many of the four corners of the panel are covered by a loaded tile. */
function cornersOnTiles(page: Page): Promise<number> {
	return page.locator('.panel').evaluate((panel) => {
		const { left, right, top, bottom } = panel.getBoundingClientRect();
		const boxes = Array.from(panel.querySelectorAll('.tiles image[data-loaded]'), (one) =>
			one.getBoundingClientRect(),
		);
		const corners = [left + 2, right - 2].flatMap((x) =>
			[top + 2, bottom - 2].map((y) => ({ x, y })),
		);
		return corners.filter(({ x, y }) =>
			boxes.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom),
		).length;
	});
}

/** The zoom levels of the tiles on the page. */
function zoomsOfTiles(page: Page): Promise<string[]> {
	return page.locator('.tiles image').evaluateAll((all) => {
		const zoomOf = (one: Element) =>
			/(\d+)\/\d+\/\d+\.png$/.exec(one.getAttribute('href') ?? '')?.[1] ?? '';
		return [...new Set(all.map(zoomOf))];
	});
}

test('moving the map while tiles are loading still loads all tiles of the new view', async ({
	page,
}) => {
	await visitMap(page);
	await expect.poll(() => cornersOnTiles(page)).toBe(4);
	const heldRequests: (() => Promise<void>)[] = [];
	await page.route(/\/\d+\/\d+\/\d+\.png$/, (route) => {
		heldRequests.push(() => route.continue());
	});
	await page.getByRole('button', { name: 'Zoom in' }).click();
	const pending = page.locator('.tiles image:not([data-loaded])');
	await expect.poll(async () => (await pending.count()) > 3).toBe(true);
	const before = await pending.count();
	await expect.poll(() => heldRequests.length).toBe(before);
	const box = await page.locator('.panel').boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 150, y + 60, { steps: 5 });
	await page.mouse.move(x + 240, y + 90, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => heldRequests.length).toBeGreaterThan(before);
	// The tiles of the earlier view arrive first.
	for (const resume of heldRequests.slice(0, before)) await resume();
	await page.waitForTimeout(300);
	for (const resume of heldRequests.slice(before)) await resume();
	await expect.poll(() => pending.count()).toBe(0);
	await expect.poll(() => zoomsOfTiles(page)).toHaveLength(1);
	expect(await cornersOnTiles(page)).toBe(4);
});

test('after a tile fails, no tiles of the previous zoom level remain', async ({ page }) => {
	await visitMap(page);
	await expect.poll(() => cornersOnTiles(page)).toBe(4);
	behaviour = 'fails once';
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => behaviour).toBe('responds');
	await expect.poll(() => zoomsOfTiles(page)).toHaveLength(1);
});

test('removing a map from the page removes its tiles', async ({ page }) => {
	await visitMap(page);
	await expect(page.locator('.tiles image').first()).toBeAttached();
	expect(
		await page.locator('venue-map').evaluate((map) => {
			map.remove();
			return map.querySelectorAll('.tiles').length;
		}),
	).toBe(0);
});
