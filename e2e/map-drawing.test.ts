import type { Page } from '@playwright/test';
import { panelSizes } from '../src/charts/map/map-frame.ts';
import { mapLabels } from '../src/charts/map/map-labels.ts';
import { venueMap } from '../src/charts/map/venue-map.ts';
import { checkStory } from '../src/model/checking/story-problems.ts';
import { readStoryFolder } from '../src/model/reading/story-folder.ts';
import { viewStory } from '../src/model/view/view-story.ts';
import { expect, real, test } from './visit.ts';

const { story } = checkStory(readStoryFolder('content/stories/kim-putin-2023', 'kim-putin-2023'));
if (!story) throw new Error('The summit story does not pass the check.');
const { editions } = story;
const address = (date: string) => real(`es/cumbre-kim-putin/${date}/`);

/** The width and box of each panel, and its visible texts and its marks with their boxes. */
function visibleOn(page: Page) {
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

/**
 * Makes pages wait for their fonts. They use a font only if it arrives at once (`font-display: optional`),
 * and on a slow machine labels would be set in a wider font of the system.
 */
async function waitForFonts(page: Page): Promise<void> {
	await page.route(/\/$/, async (route) => {
		const response = await route.fetch();
		const body = (await response.text())
			.replaceAll(/font-display: ?optional/g, 'font-display:block')
			// Remove the policy: it has the hash of the inline style, which this changes.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
		const { 'content-security-policy': _, ...headers } = response.headers();
		await route.fulfill({ response, headers, body });
	});
}

for (const width of [320, 360, 390, 520, 768, 1100, 1280, 1600]) {
	test(`at ${width} pixels the page shows exactly the labels that the layout placed, and none overlaps another or a pin`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await waitForFonts(page);
		for (const edition of editions) {
			await page.goto(address(edition.date));
			await page.evaluate(() => document.fonts.ready);
			const expectedPanels = venueMap(viewStory(story, edition, 'es'), mapLabels).panels;
			const visiblePanels = await visibleOn(page);
			expect(visiblePanels).toHaveLength(expectedPanels.length);
			for (const [index, { width: panelWidth, frame, texts, marks }] of visiblePanels.entries()) {
				const panel = expectedPanels[index];
				if (!panel) throw new Error('A panel is missing.');
				const { from, to } = panelSizes[panel.shape].shown;
				expect(panelWidth, `panel ${index}`).toBeGreaterThanOrEqual(from);
				expect(panelWidth, `panel ${index}`).toBeLessThan(to + 1);
				const fittingLabels = [
					...[...panel.pins, ...panel.lines].flatMap(({ label }) => label ?? []),
					...panel.names.map((name) => ({ ...name, from: name.step })),
				].filter((label) => label.from <= panelWidth);
				const expected = fittingLabels.map(({ lines }) => lines.join(' ').replaceAll(/\s+/g, ' '));
				expect(texts.map(({ what }) => what).toSorted()).toEqual(expected.toSorted());
				for (const [textIndex, one] of texts.entries()) {
					const others = [
						...texts.slice(textIndex + 1),
						...marks.filter(({ pin }) => pin !== one.pin),
					];
					const overlapping = others.filter(
						(other) =>
							one.left < other.right - 1 &&
							other.left < one.right - 1 &&
							one.top < other.bottom - 2 &&
							other.top < one.bottom - 2,
					);
					expect(overlapping.map(({ what }) => `${one.what} overlaps ${what}`)).toEqual([]);
					expect(one.left, one.what).toBeGreaterThanOrEqual(frame.left - 1);
					expect(one.right, one.what).toBeLessThanOrEqual(frame.right + 1);
				}
			}
		}
	});
}

// At 1280 pixels the three drawings are smallest: in editions with two journeys across the region, the
// name of the sea has no room.
for (const { width, expectedNames } of [
	{ width: 360, expectedNames: ['COREA DEL NORTE', 'JAPÓN', 'Mar de Japón (Mar del Este)'] },
	{ width: 1280, expectedNames: ['COREA DEL NORTE', 'JAPÓN'] },
]) {
	test(`at ${width} pixels the region panel shows the labels ${expectedNames.join(', ')}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const { date } of editions) {
			await page.goto(address(date));
			const [, region] = await visibleOn(page);
			const names = region?.texts.map(({ what }) => what) ?? [];
			for (const name of expectedNames) {
				expect(names, date).toContain(name);
			}
		}
	});
}

test('at 1280 pixels the region panel shows the label North Korea in English too', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const { date } of editions) {
		await page.goto(real(`en/kim-putin-summit/${date}/`));
		const [, region] = await visibleOn(page);
		expect(region?.texts.map(({ what }) => what) ?? [], date).toContain('NORTH KOREA');
	}
});

test('in every edition the map and the list have exactly the venues known on that day', async ({
	page,
}) => {
	for (const edition of editions) {
		const { story: shownStory, day } = viewStory(story, edition, 'es');
		await page.goto(address(edition.date));
		const rows = await page
			.locator('[id^="venue-"]')
			.evaluateAll((all) => all.map(({ id }) => id.slice('venue-'.length)));
		const pins = await page
			.locator('a.pin:not([aria-hidden])')
			.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')?.slice('#venue-'.length)));
		const known = shownStory.venues.map(({ id }) => id);
		expect(rows, day).toEqual(known);
		expect(pins.toSorted(), day).toEqual(known.toSorted());
	}
});

test('the pins show the standing of each edition: Vladivostok is likely at first, and Vostochny is chosen', async ({
	page,
}) => {
	const standings: string[] = [];
	const markOf = (id: string) =>
		page
			.locator(`a.pin[href="#venue-${id}"]:not([aria-hidden]) use`)
			.getAttribute('href')
			.then((mark) => mark?.replace('#_mark-venue-', ''));
	for (const { date } of editions) {
		await page.goto(address(date));
		standings.push(`${date} ${await markOf('vladivostok')} ${await markOf('vostochny')}`);
		const row = page.locator('#venue-vostochny');
		const label = await page
			.locator('a.pin[href="#venue-vostochny"]:not([aria-hidden])')
			.getAttribute('aria-label');
		// The label of the pin names the same standing as the row.
		await expect(row).toContainText(label?.split(', ').at(-1) ?? '?');
	}
	expect(standings).toEqual([
		'2023-09-04 likely possible',
		'2023-09-11 possible possible',
		'2023-09-13 not-chosen chosen',
		'2023-10-13 not-chosen chosen',
		'2025-04-28 not-chosen chosen',
	]);
});

test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a fragment highlights the row of its venue and its pin', async ({ page }) => {
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
