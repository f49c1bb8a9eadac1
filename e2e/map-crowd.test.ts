import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { buildSite, type BuiltSite, type MapVenue } from './built-site.ts';
import { visitBuiltMap } from './visit-built-map.ts';

/** Three hundred venues spread over three countries, the same in every run. */
function crowd(): MapVenue[] {
	let seed = 7;
	const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
	const countries = [
		{ country: 'ES', south: 38.5, north: 42.3, west: -6, east: -1.5 },
		{ country: 'FR', south: 44.3, north: 48.8, west: 0.5, east: 5 },
		{ country: 'PL', south: 50.6, north: 53.6, west: 16.5, east: 22.5 },
	];
	return Array.from({ length: 300 }, (_, index) => {
		const { country, south, north, west, east } = countries[index % 3] ?? {
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
/** So far apart in latitude that no scale bar would be right for both. */
const world = [
	{ id: 'singapore', country: 'SG', latitude: 1.3521, longitude: 103.8198 },
	{ id: 'longyearbyen', country: 'NO', latitude: 78.2232, longitude: 15.6267 },
];

let site: BuiltSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	site = await buildSite('crowd', {
		many: { title: 'Three hundred places', venues: places },
		spot: { title: 'One spot', venues: [hall, { ...hall, id: 'square' }] },
		strait: { title: 'Over the date line', venues: strait },
		world: { title: 'From the equator to the ice', venues: world },
		alone: { title: 'One place alone', venues: [hall] },
	});
});

test.afterAll(() => site.close());

const visit = (page: Page, story: string) => visitBuiltMap(page, `${site.url}en/${story}/`);

/** Pairs of visible marks that overlap by more than their edges. */
function overlappingMarks(page: Page) {
	return page.locator('.panel').evaluateAll((panels) =>
		panels.flatMap((panel) => {
			const marks = [...panel.querySelectorAll('.pin')]
				.filter((pin) => pin.checkVisibility())
				.map((pin) => {
					const mark = pin.querySelector('.badge') ?? pin.querySelector('use');
					const box = mark?.getBoundingClientRect() ?? new DOMRect();
					const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
					return { x, y, radius: box.width / 2, link: pin.getAttribute('href') ?? '' };
				});
			return marks.flatMap((one, index) =>
				marks
					.slice(index + 1)
					.filter(
						(other) =>
							Math.hypot(one.x - other.x, one.y - other.y) < 0.8 * (one.radius + other.radius),
					)
					.map((other) => `${one.link} ${other.link}`),
			);
		}),
	);
}

test('a panel without a scale bar zooms in like any other', async ({ page }) => {
	const errors = await visit(page, 'world');
	const panel = page.locator('.panel').first();
	await expect(panel.locator('.scale')).toHaveCount(0);
	await panel.getByRole('button', { name: 'Zoom in' }).click();
	await expect(panel.getByRole('button', { name: 'Show the whole map' })).toBeEnabled();
	await page.waitForTimeout(400);
	expect(errors).toEqual([]);
});

test('a panel that has zoomed in can be hidden', async ({ page }) => {
	const errors = await visit(page, 'strait');
	const panel = page.locator('.panel').first();
	await panel.getByRole('button', { name: 'Zoom in' }).click();
	await page.waitForTimeout(400);
	await panel.evaluate((box) => (box.style.display = 'none'));
	await page.waitForTimeout(400);
	expect(errors).toEqual([]);
});

test('with three hundred venues no pin covers another: crowded pins are grouped', async ({
	page,
}) => {
	await visit(page, 'many');
	await expect(page.locator('[id^="venue-"]')).toHaveCount(300);
	const pins = await page
		.locator('a.pin:not([aria-hidden])[href^="#venue-"]')
		.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')));
	expect(new Set(pins).size).toBe(300);
	const countVisible = () =>
		page.locator('.pin').evaluateAll((all) => all.filter((pin) => pin.checkVisibility()).length);
	expect(await overlappingMarks(page)).toEqual([]);
	const initially = await countVisible();
	expect(initially).toBeLessThan(150);
	expect(initially).toBeGreaterThan(12);
	// The visible pins and groups together represent every venue exactly once.
	const represented = await page
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
	expect(represented.toSorted()).toEqual(pins.toSorted());
	const zoomIn = page.locator('.panel').first().getByRole('button', { name: 'Zoom in' });
	for (const _ of [1, 2, 3]) {
		const before = await countVisible();
		await zoomIn.click();
		await page.waitForTimeout(400);
		expect(await countVisible()).toBeGreaterThan(before);
		expect(await overlappingMarks(page)).toEqual([]);
	}
});

test('a group opens a card that lists its venues and links to the card of each', async ({
	page,
}) => {
	await visit(page, 'many');
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

test('a URL fragment shows its venue outside the group, even without JavaScript', async ({
	browser,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${site.url}en/many/`);
	const holds = await page.locator('.pin[data-holds]').first().getAttribute('data-holds');
	const id = holds?.split(' ')[1] ?? '';
	const pin = page.locator(`.pin[href="#venue-${id}"]`);
	await expect(pin).toBeHidden();
	await page.goto(`${site.url}en/many/#venue-${id}`);
	await expect(pin).toBeVisible();
	await expect(page.locator(`#venue-${id}`)).toBeInViewport();
	await page.close();
});

test('a page with three hundred venues stays small', async ({ request }) => {
	const html = await (await request.get(`${site.url}en/many/`)).text();
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(100_000);
	const style = await (await request.get(`${site.url}en/many/story.css`)).text();
	expect(gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(12_000);
});

test('two venues at one point are drawn side by side, and a single venue within its country', async ({
	page,
}) => {
	await visit(page, 'spot');
	await expect(page.locator('.panel')).toHaveCount(1);
	await expect(page.locator('.pin:visible')).toHaveCount(2);
	expect(await overlappingMarks(page)).toEqual([]);
	await expect(page.locator('.drawing').getByText('Place hall')).toBeVisible();
	await expect(page.locator('.drawing').getByText('Place square')).toBeVisible();
	await visit(page, 'alone');
	await expect(page.locator('.panel')).toHaveCount(1);
	await expect(page.locator('.drawing').getByText('SWITZERLAND')).toBeVisible();
	await expect(page.locator('.locator')).toBeVisible();
});

test('venues on both sides of the date line share one drawing, the short way round', async ({
	page,
}) => {
	await visit(page, 'strait');
	const frame = await page.locator('.panel').first().getAttribute('data-frame');
	const [west = 0, , east = 0] = (frame ?? '').split(' ').map(Number);
	expect(east - west).toBeLessThan(60);
	const at = async (id: string) =>
		(await page.locator(`.pin[href="#venue-${id}"]`).boundingBox())?.x ?? 0;
	const box = await page.locator('.panel').boundingBox();
	expect(await at('anadyr')).toBeGreaterThan(box?.x ?? Infinity);
	expect(await at('nome')).toBeGreaterThan(await at('anadyr'));
});
