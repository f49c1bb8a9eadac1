import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { panelSizes } from '../src/charts/map/map-frame.ts';
import { readMapLabels } from '../src/charts/map/map-labels.ts';
import { venueMap } from '../src/charts/map/venue-map.ts';
import { checkStory } from '../src/model/checking/story-problems.ts';
import { readStoryFolder } from '../src/model/reading/story-folder.ts';
import { tell } from '../src/model/tell.ts';
import { expect, real, test } from './visit.ts';

const labels = readMapLabels(readFileSync('src/data/labels.yaml', 'utf8'));
const { story } = checkStory(readStoryFolder('content/stories/kim-putin-2023', 'kim-putin-2023'));
if (!story) throw new Error('The summit story does not pass the check.');
const { editions } = story;
const address = (date: string) => real(`es/cumbre-kim-putin/${date}/`);

/** What is written on each panel, as far as it is seen, and where its letters and marks are. */
function seenOn(page: Page) {
	return page.locator('.panel').evaluateAll((panels) =>
		panels.map((panel) => {
			const frame = panel.getBoundingClientRect();
			const boxOf = (element: Element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				return { left, right, top, bottom };
			};
			const texts = [...panel.querySelectorAll('.drawing text')]
				.filter((text) => text.checkVisibility())
				.map((text) => ({
					what: text.textContent.replaceAll(/\s+/g, ' ').trim(),
					pin: text.closest('a')?.getAttribute('href') ?? '',
					...boxOf(text),
				}));
			const marks = [...panel.querySelectorAll('.pin use')].map((mark) => ({
				what: 'a mark',
				pin: mark.closest('a')?.getAttribute('href') ?? '',
				...boxOf(mark),
			}));
			return { width: frame.width, frame: boxOf(panel), texts, marks };
		}),
	);
}

for (const width of [320, 360, 390, 520, 768, 1100, 1280, 1600]) {
	test(`at ${width} the labels are those of the drawing, and none lies on another or on a pin`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const edition of editions) {
			await page.goto(address(edition.date));
			await page.evaluate(() => document.fonts.ready);
			const drawn = venueMap(tell(story, edition, 'es'), labels).panels;
			const seen = await seenOn(page);
			expect(seen).toHaveLength(drawn.length);
			for (const [index, { width: wide, frame, texts, marks }] of seen.entries()) {
				const panel = drawn[index];
				if (!panel) throw new Error('A panel is missing.');
				const { from, to } = panelSizes[panel.shape].shown;
				expect(wide, `panel ${index}`).toBeGreaterThanOrEqual(from);
				expect(wide, `panel ${index}`).toBeLessThan(to + 1);
				const fits = [
					...[...panel.pins, ...panel.lines].flatMap(({ label }) => label ?? []),
					...panel.names.map((name) => ({ ...name, from: name.step })),
				].filter((label) => label.from <= wide);
				const wanted = fits.map(({ lines }) => lines.join(' ').replaceAll(/\s+/g, ' '));
				expect(texts.map(({ what }) => what).toSorted()).toEqual(wanted.toSorted());
				for (const [at, one] of texts.entries()) {
					const others = [...texts.slice(at + 1), ...marks.filter(({ pin }) => pin !== one.pin)];
					const met = others.filter(
						(other) =>
							one.left < other.right - 1 &&
							other.left < one.right - 1 &&
							one.top < other.bottom - 2 &&
							other.top < one.bottom - 2,
					);
					expect(met.map(({ what }) => `${one.what} meets ${what}`)).toEqual([]);
					expect(one.left, one.what).toBeGreaterThanOrEqual(frame.left - 1);
					expect(one.right, one.what).toBeLessThanOrEqual(frame.right + 1);
				}
			}
		}
	});
}

// At 1280 pixels the three drawings are smallest: where two journeys cross the region, the sea gives way.
for (const { width, named } of [
	{ width: 360, named: ['COREA DEL NORTE', 'JAPÓN', 'Mar de Japón (Mar del Este)'] },
	{ width: 1280, named: ['COREA DEL NORTE', 'JAPÓN'] },
]) {
	test(`at ${width} the region names ${named.join(', ')}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const { date } of editions) {
			await page.goto(address(date));
			const [, region] = await seenOn(page);
			const names = region?.texts.map(({ what }) => what) ?? [];
			for (const name of named) {
				expect(names, date).toContain(name);
			}
		}
	});
}

test('at 1280 the region names North Korea in English too', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const { date } of editions) {
		await page.goto(real(`en/kim-putin-summit/${date}/`));
		const [, region] = await seenOn(page);
		expect(region?.texts.map(({ what }) => what) ?? [], date).toContain('NORTH KOREA');
	}
});

test('in every edition the map holds what the list holds, and both hold what was known', async ({
	page,
}) => {
	for (const edition of editions) {
		const { story: told, day } = tell(story, edition, 'es');
		await page.goto(address(edition.date));
		const rows = await page
			.locator('[id^="venue-"]')
			.evaluateAll((all) => all.map(({ id }) => id.slice('venue-'.length)));
		const pins = await page
			.locator('a.pin:not([aria-hidden])')
			.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')?.slice('#venue-'.length)));
		const known = told.venues.map(({ id }) => id);
		expect(rows, day).toEqual(known);
		expect(pins.toSorted(), day).toEqual(known.toSorted());
	}
});

test('from edition to edition the guess moves from Vladivostok to Vostochny', async ({ page }) => {
	const readings: string[] = [];
	const markOf = (id: string) =>
		page
			.locator(`a.pin[href="#venue-${id}"]:not([aria-hidden]) use`)
			.getAttribute('href')
			.then((mark) => mark?.replace('#mark-venue-', ''));
	for (const { date } of editions) {
		await page.goto(address(date));
		readings.push(`${date} ${await markOf('vladivostok')} ${await markOf('vostochny')}`);
		const row = page.locator('#venue-vostochny');
		const word = await page
			.locator('a.pin[href="#venue-vostochny"]:not([aria-hidden])')
			.getAttribute('aria-label');
		// The pin says in words what the row says.
		await expect(row).toContainText(word?.split(', ').at(-1) ?? '?');
	}
	expect(readings).toEqual([
		'2023-09-04 likely possible',
		'2023-09-11 possible possible',
		'2023-09-13 not-chosen chosen',
		'2023-10-13 not-chosen chosen',
		'2025-04-28 not-chosen chosen',
	]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an address marks the row of its venue and its pin', async ({ page }) => {
		await page.goto(`${address('2023-09-04')}#venue-vostochny`);
		const row = page.locator('#venue-vostochny');
		await expect(row).toBeInViewport();
		await expect(row).toHaveCSS('outline-style', 'solid');
		const pin = (id: string) => page.locator(`a.pin[href="#venue-${id}"]`).first();
		await expect(pin('vostochny')).toHaveCSS('opacity', '1');
		await expect(pin('moscow')).toHaveCSS('opacity', '0.3');
		await page.locator('a.pin[href="#venue-moscow"]').first().click();
		await expect(page.locator('#venue-moscow')).toBeInViewport();
		await expect(pin('moscow')).toHaveCSS('opacity', '1');
	});
});
