import { chartFaults, setFigureWidth } from './chart-faults.ts';
import { blocked, expect, expectErrors, real, test } from './visit.ts';

const widths = [288, 320, 360, 390, 699, 700, 768, 1080, 1100, 1440];

// Every text and every line is measured at ten widths.
test.setTimeout(180_000);

const editions = ['2023-09-04', '2023-09-11', '2023-09-13', '2023-10-13', '2025-04-28'];

const pages = [
	...['es/cumbre-kim-putin', 'en/kim-putin-summit'].flatMap((story) =>
		editions.map((edition) => real(`${story}/${edition}/`)),
	),
	'en/harbour-talks/',
	'es/conversaciones-del-puerto/2024-03-01/',
	'en/crowded-strait/',
	'en/river-commission/',
	'es/comision-del-rio/',
];

for (const address of pages) {
	test(`nothing overlaps in the chart of ${address} at any width`, async ({ page }) => {
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		for (const width of widths) {
			await page.evaluate(setFigureWidth, width);
			expect(await page.evaluate(chartFaults), `${width} px`).toEqual([]);
		}
	});
}

test('nothing overlaps in a chart that is set in a fallback font', async ({ page, pageErrors }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(real('es/cumbre-kim-putin/2023-09-04/'));
	for (const width of widths) {
		await page.evaluate(setFigureWidth, width);
		expect(await page.evaluate(chartFaults), `${width} px`).toEqual([]);
	}
	expectErrors(pageErrors, blocked);
});

for (const [fault, move] of Object.entries({
	'goes through': { x: 0, y: -30 },
	'leaves the drawing': { x: 3000, y: 0 },
	// Without a distance, the label moves onto the next one.
	overlaps: undefined,
})) {
	test(`a label in the wrong place is reported with the words “${fault}”`, async ({ page }) => {
		await page.goto(real('es/cumbre-kim-putin/2023-09-04/'));
		await page.evaluate((by) => {
			for (const drawing of document.querySelectorAll('.chart-drawing')) {
				const [label, next] = drawing.querySelectorAll('.tie > text[transform]');
				const [x = 0, y = 0] = (label?.getAttribute('transform')?.match(/[\d.]+/g) ?? []).map(
					Number,
				);
				const nextTransform = next?.getAttribute('transform') ?? '';
				label?.setAttribute('transform', by ? `translate(${x + by.x} ${y + by.y})` : nextTransform);
			}
		}, move);
		await page.evaluate(setFigureWidth, 390);
		expect((await page.evaluate(chartFaults)).join('\n')).toContain(fault);
	});
}

test('every drawn tie is in the list, and its entry says which chart shows it', async ({
	page,
}) => {
	for (const address of pages) {
		await page.goto(address);
		const found = await page.evaluate(() => {
			const linksIn = (sizes: string) =>
				[...document.querySelectorAll(`.chart-drawing:is(${sizes}) a.tie`)].map(
					(tie) => tie.getAttribute('href') ?? '',
				);
			const entryOf = (link: string) => document.querySelector(link)?.textContent ?? 'no entry';
			return {
				short: linksIn('.narrow, .column').map(entryOf),
				long: linksIn('.ladder, .whole').map(entryOf),
				textCount: [...document.querySelectorAll('.chart-drawing text')].length,
			};
		});
		expect(found.textCount).toBeGreaterThan(0);
		for (const entry of found.short)
			expect(entry).toMatch(/in the short chart|en el gráfico breve/);
		for (const entry of found.long) {
			expect(entry).toMatch(/in the (short|whole) chart|en el gráfico (breve|completo)/);
		}
	}
});

test('the list has all 150 relations of 60 stakeholders, and a note below the chart says how many share a line', async ({
	page,
}) => {
	await page.goto('en/crowded-strait/');
	await expect(page.locator('[id^="relation-"]')).toHaveCount(150);
	await expect(page.locator('[id^="stakeholder-"]')).toHaveCount(60);
	await expect(page.locator('.folding')).toContainText(/\d+ ties share \d+ lines/);
	await expect(page.locator('.folding')).toContainText('in the list only');
});

test('the chart of an older edition draws nothing that became known later', async ({ page }) => {
	await page.goto(real('en/kim-putin-summit/2023-09-04/'));
	const chart = await page
		.locator('.across, .chart-figure')
		.evaluateAll((figures) => figures.map(({ outerHTML }) => outerHTML).join(''));
	const laterWords = ['relation-treaty', 'Vostochny', 'troops', 'containers', 'deliveries'];
	expect(laterWords.filter((word) => chart.includes(word))).toEqual([]);
});
