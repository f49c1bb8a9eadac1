import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { buildSite, type BuiltSite, listen } from './built-site.ts';

/** A story of one file with these venues: its map, and its list. */
function storyOf(title: string, venues: string[]): string {
	return `---
original: true
title: ${title}
summary: A story that only the tests read.
published: 2024-02-02
sources:
  note:
    publisher: The Gazette
    title: A note
    kind: press
    language: en
    published: 2024-02-01
    url: https://gazette.example/note
venues:
${venues.join('\n')}
---

## Where?

It might be anywhere [@note].

<VenueMap />
`;
}

interface Place {
	id: string;
	country: string;
	latitude: number;
	longitude: number;
}

function venueOf({ id, country, latitude, longitude }: Place): string {
	return `  ${id}:
    name: { en: Place ${id} }
    role: candidate
    country: "${country}"
    latitude: ${latitude}
    longitude: ${longitude}
    precision: 1000
    standings: [{ from: 2024-02-01, is: possible, sources: [note] }]`;
}

/** Three hundred places all over three countries, the same each time. */
function crowd(): Place[] {
	let seed = 7;
	const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
	const lands = [
		{ country: 'ES', south: 38.5, north: 42.3, west: -6, east: -1.5 },
		{ country: 'FR', south: 44.3, north: 48.8, west: 0.5, east: 5 },
		{ country: 'PL', south: 50.6, north: 53.6, west: 16.5, east: 22.5 },
	];
	return Array.from({ length: 300 }, (_, index) => {
		const { country, south, north, west, east } = lands[index % 3] ?? {
			country: '',
			south: 0,
			north: 0,
			west: 0,
			east: 0,
		};
		const degrees = (from: number, to: number) => Number((from + next() * (to - from)).toFixed(4));
		return {
			id: `n${index}`,
			country,
			latitude: degrees(south, north),
			longitude: degrees(west, east),
		};
	});
}

const places = crowd();
const hall = { id: 'hall', country: 'CH', latitude: 46.2044, longitude: 6.1432 };
const strait = [
	{ id: 'anadyr', country: 'RU', latitude: 64.7337, longitude: 177.4968 },
	{ id: 'nome', country: 'US', latitude: 64.5011, longitude: -165.4064 },
];

/** How the server of the tiles behaves at the moment. */
let behaviour: 'answers' | 'fails' | 'fails once' | 'stays silent' = 'answers';
let asked: string[] = [];
/** A red picture of one pixel. */
const picture = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
	'base64',
);
const tiles = createServer((request, response) => {
	asked.push(request.url ?? '');
	if (behaviour === 'answers') response.setHeader('content-type', 'image/png').end(picture);
	if (behaviour.startsWith('fails')) response.writeHead(503).end();
	if (behaviour === 'fails once') behaviour = 'answers';
});

let site: BuiltSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	const address = await listen(tiles);
	site = await buildSite(
		{
			many: storyOf('Three hundred places', places.map(venueOf)),
			spot: storyOf('One spot', [hall, { ...hall, id: 'square' }].map(venueOf)),
			strait: storyOf('Over the date line', strait.map(venueOf)),
			alone: storyOf('One place alone', [venueOf(hall)]),
		},
		`tiles:
  url: ${address}{z}/{x}/{y}.png
  credit: { en: Tiles by the tests, es: Teselas de las pruebas }
  min-zoom: 0
  max-zoom: 12
look:
  logo: favicon.svg
  accent: { light: "#4b2e83", dark: "#c5b4e3" }
`,
	);
});

test.afterAll(() => {
	tiles.closeAllConnections();
	tiles.close();
	site.close();
});

test.beforeEach(() => {
	behaviour = 'answers';
	asked = [];
});

/** Goes to a story, waits until its map is live, and collects what the policy refuses. */
async function visitMap(page: Page, story: string): Promise<string[]> {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
	});
	page.on('pageerror', (error) => refused.push(error.message));
	await page.goto(`${site.address}en/${story}/`);
	await page.locator('venue-map').scrollIntoViewIfNeeded();
	await expect(page.locator('venue-map[data-live]')).toBeVisible();
	return refused;
}

/** Marks that are seen and cover one another by more than an edge. */
function covered(page: Page) {
	return page.locator('.panel').evaluateAll((panels) =>
		panels.flatMap((panel) => {
			const marks = [...panel.querySelectorAll('.pin')]
				.filter((pin) => pin.checkVisibility())
				.map((pin) => {
					const mark = pin.querySelector('.badge') ?? pin.querySelector('use');
					const box = mark?.getBoundingClientRect() ?? new DOMRect();
					const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
					return { x, y, radius: box.width / 2, what: pin.getAttribute('href') ?? '' };
				});
			return marks.flatMap((one, index) =>
				marks
					.slice(index + 1)
					.filter(
						(other) =>
							Math.hypot(one.x - other.x, one.y - other.y) < 0.8 * (one.radius + other.radius),
					)
					.map((other) => `${one.what} ${other.what}`),
			);
		}),
	);
}

test('three hundred places: none hides another, and groups stand for those that would', async ({
	page,
}) => {
	await visitMap(page, 'many');
	await expect(page.locator('[id^="venue-"]')).toHaveCount(300);
	const pins = await page
		.locator('a.pin:not([aria-hidden])[href^="#venue-"]')
		.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')));
	expect(new Set(pins).size).toBe(300);
	const seen = () =>
		page.locator('.pin').evaluateAll((all) => all.filter((pin) => pin.checkVisibility()).length);
	expect(await covered(page)).toEqual([]);
	const whole = await seen();
	expect(whole).toBeLessThan(150);
	expect(whole).toBeGreaterThan(12);
	// What is seen stands for all: each once.
	const held = await page
		.locator('.pin')
		.evaluateAll((all) =>
			all
				.filter((pin) => pin.checkVisibility() && !pin.hasAttribute('aria-hidden'))
				.flatMap((pin) =>
					pin instanceof SVGElement && pin.dataset['holds']
						? pin.dataset['holds'].split(' ').map((id) => `#venue-${id}`)
						: (pin.getAttribute('href') ?? ''),
				),
		);
	expect(held.toSorted()).toEqual(pins.toSorted());
	const near = page.locator('.panel').first().getByRole('button', { name: 'Zoom in' });
	for (const _ of [1, 2, 3]) {
		const before = await seen();
		await near.click();
		await page.waitForTimeout(400);
		expect(await seen()).toBeGreaterThan(before);
		expect(await covered(page)).toEqual([]);
	}
});

test('a group opens a card that names its places, and leads to the card of each', async ({
	page,
}) => {
	await visitMap(page, 'many');
	const group = page.locator('.pin[data-holds]:visible').first();
	const ids = (await group.getAttribute('data-holds'))?.split(' ') ?? [];
	expect(ids.length).toBeGreaterThan(1);
	await group.focus();
	await page.keyboard.press('Enter');
	const card = page.getByRole('dialog', { name: `${ids.length} places here` });
	await expect(card.getByRole('listitem')).toHaveCount(ids.length);
	await card.getByRole('link', { name: `Place ${ids[1]}`, exact: true }).click();
	const own = page.getByRole('dialog', { name: `Place ${ids[1]}` });
	await expect(own).toContainText('Possible');
	await page.keyboard.press('Escape');
	await expect(own).toBeHidden();
	await expect(group).toBeFocused();
});

test('an address brings its place out of its group, without JavaScript too', async ({
	browser,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${site.address}en/many/`);
	const holds = await page.locator('.pin[data-holds]').first().getAttribute('data-holds');
	const id = holds?.split(' ')[1] ?? '';
	const pin = page.locator(`.pin[href="#venue-${id}"]`);
	await expect(pin).toBeHidden();
	await page.goto(`${site.address}en/many/#venue-${id}`);
	await expect(pin).toBeVisible();
	await expect(page.locator(`#venue-${id}`)).toBeInViewport();
	await page.close();
});

test('the page of three hundred places stays light', async ({ request }) => {
	const html = await (await request.get(`${site.address}en/many/`)).text();
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(100_000);
	const style = await (await request.get(`${site.address}en/many/story.css`)).text();
	expect(gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(12_000);
});

test('two places on one spot stand side by side, one place alone in its country', async ({
	page,
}) => {
	await visitMap(page, 'spot');
	await expect(page.locator('.panel')).toHaveCount(1);
	await expect(page.locator('.pin:visible')).toHaveCount(2);
	expect(await covered(page)).toEqual([]);
	await expect(page.locator('.drawing').getByText('Place hall')).toBeVisible();
	await expect(page.locator('.drawing').getByText('Place square')).toBeVisible();
	await visitMap(page, 'alone');
	await expect(page.locator('.panel')).toHaveCount(1);
	await expect(page.locator('.drawing').getByText('SWITZERLAND')).toBeVisible();
	await expect(page.locator('.locator')).toBeVisible();
});

test('places on both sides of the date line stand on one drawing, the short way round', async ({
	page,
}) => {
	await visitMap(page, 'strait');
	const frame = await page.locator('.panel').first().getAttribute('data-frame');
	const [west = 0, , east = 0] = (frame ?? '').split(' ').map(Number);
	expect(east - west).toBeLessThan(60);
	const at = async (id: string) =>
		(await page.locator(`.pin[href="#venue-${id}"]`).boundingBox())?.x ?? 0;
	const box = await page.locator('.panel').boundingBox();
	expect(await at('anadyr')).toBeGreaterThan(box?.x ?? Infinity);
	expect(await at('nome')).toBeGreaterThan(await at('anadyr'));
});

test('tiles that come lie over the drawing, under pins and names, with their credit', async ({
	page,
}) => {
	const refused = await visitMap(page, 'alone');
	const credit = page.getByText('Tiles by the tests');
	await expect(credit).toBeVisible();
	await expect(page.locator('.tiles image').first()).toHaveAttribute(
		'href',
		/\/\d+\/\d+\/\d+\.png$/,
	);
	// The middle of the panel is red; the pin is not.
	await expect(page.locator('.pin:visible')).toHaveCount(1);
	const before = asked.length;
	expect(before).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => asked.length).toBeGreaterThan(before);
	await expect(page.locator('.tiles-failed')).toBeHidden();
	expect(refused).toEqual([]);
	const policy = await page.locator('meta[http-equiv]').getAttribute('content');
	const { origin } = new URL(
		await page.locator('venue-map').evaluate((map: HTMLElement) => map.dataset['tiles'] ?? ''),
	);
	expect(policy).toContain(`img-src 'self' ${origin};`);
	// And no other page of the site is opened to it.
	await page.goto(`${site.address}en/`);
	expect(await page.locator('meta[http-equiv]').getAttribute('content')).not.toContain(origin);
});

test('where tiles fail the drawing stays, and a line says so', async ({ page }) => {
	behaviour = 'fails';
	const refused = await visitMap(page, 'alone');
	await expect(page.locator('.tiles-failed')).toHaveText(/did not arrive/);
	await expect(page.locator('.tiles image')).toHaveCount(0);
	await expect(page.locator('.drawing .land')).toBeVisible();
	await expect(page.locator('.tiles-credit')).toBeHidden();
	expect(refused).toEqual([]);
});

test('where tiles stay away the drawing stays, and after 8 seconds a line says so', async ({
	page,
}) => {
	behaviour = 'stays silent';
	const refused = await visitMap(page, 'alone');
	await page.waitForTimeout(5000);
	await expect(page.locator('.tiles-failed')).toBeHidden();
	await expect(page.locator('.drawing .land')).toBeVisible();
	await expect(page.locator('.tiles-failed')).toBeVisible({ timeout: 6000 });
	await expect(page.locator('.tiles image')).toHaveCount(0);
	expect(asked.length).toBeGreaterThan(0);
	expect(refused).toEqual([]);
});

/** How many of the four corners of the panel lie on a tile that has come. */
function cornersOnTiles(page: Page): Promise<number> {
	return page.locator('.panel').evaluate((panel) => {
		const { left, right, top, bottom } = panel.getBoundingClientRect();
		const boxes = Array.from(panel.querySelectorAll('.tiles image[data-come]'), (one) =>
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

/** The zooms of which there are tiles. */
function zoomsOfTiles(page: Page): Promise<string[]> {
	return page.locator('.tiles image').evaluateAll((all) => {
		const zoomOf = (one: Element) =>
			/(\d+)\/\d+\/\d+\.png$/.exec(one.getAttribute('href') ?? '')?.[1] ?? '';
		return [...new Set(all.map(zoomOf))];
	});
}

test('who moves on while tiles are awaited gets all those of where they are', async ({ page }) => {
	await visitMap(page, 'alone');
	await expect.poll(() => cornersOnTiles(page)).toBe(4);
	const waiting: (() => Promise<void>)[] = [];
	await page.route(/\/\d+\/\d+\/\d+\.png$/, (route) => {
		waiting.push(() => route.continue());
	});
	await page.getByRole('button', { name: 'Zoom in' }).click();
	const pending = page.locator('.tiles image:not([data-come])');
	await expect.poll(async () => (await pending.count()) > 3).toBe(true);
	const before = await pending.count();
	await expect.poll(() => waiting.length).toBe(before);
	const box = await page.locator('.panel').boundingBox();
	const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 150, y + 60, { steps: 5 });
	await page.mouse.move(x + 240, y + 90, { steps: 5 });
	await page.mouse.up();
	await expect.poll(() => waiting.length).toBeGreaterThan(before);
	// Those of the view before come first.
	for (const goOn of waiting.slice(0, before)) await goOn();
	await page.waitForTimeout(300);
	for (const goOn of waiting.slice(before)) await goOn();
	await expect.poll(() => pending.count()).toBe(0);
	await expect.poll(() => zoomsOfTiles(page)).toHaveLength(1);
	expect(await cornersOnTiles(page)).toBe(4);
});

test('a tile that fails keeps none of another zoom', async ({ page }) => {
	await visitMap(page, 'alone');
	await expect.poll(() => cornersOnTiles(page)).toBe(4);
	behaviour = 'fails once';
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => behaviour).toBe('answers');
	await expect.poll(() => zoomsOfTiles(page)).toHaveLength(1);
});

test('a map that is taken out of the page gives its drawing back without tiles', async ({
	page,
}) => {
	await visitMap(page, 'alone');
	await expect(page.locator('.tiles image').first()).toBeAttached();
	expect(
		await page.locator('venue-map').evaluate((map) => {
			map.remove();
			return map.querySelectorAll('.tiles').length;
		}),
	).toBe(0);
});

test('the owner’s logo and accent take the place of the name and of our red', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	for (const [colorScheme, colour] of [
		['light', 'rgb(75, 46, 131)'],
		['dark', 'rgb(197, 180, 227)'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${site.address}en/alone/`);
		await expect(page.locator('.pin').first()).toHaveCSS('color', colour);
		await expect(page.locator('.standing.venue-possible').first()).toHaveCSS('color', colour);
	}
	const logo = page.getByRole('banner').getByRole('img', { name: 'Fixture' });
	await expect(logo).toBeVisible();
	expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(
		0,
	);
	expect(refused).toEqual([]);
});
