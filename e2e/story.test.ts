import { expect, test } from './visit.ts';

const address = 'en/harbour-talks/';
const march = `${address}2024-03-01/`;

test('the newest edition shows the chosen venue, and an older one what was likely then', async ({
	page,
}) => {
	await page.goto(address);
	await expect(page.locator('h1')).toHaveText('The harbour talks were held in Doha');
	await expect(page.locator('#venue-doha')).toContainText('Chosen');
	await page.goto(march);
	await expect(page.getByText('What was known on 1 March 2024', { exact: true })).toBeVisible();
	await expect(page.locator('#venue-geneva')).toContainText('Likely');
	expect(await page.content()).not.toContain('held in <a');
});

test('the title of a figure says what it shows on that day', async ({ page }) => {
	const titles = page.locator('figcaption > b');
	await page.goto(march);
	await expect(titles).toHaveText([
		'Geneva is likely, and nobody has named a place',
		'Who wants what from whom',
	]);
	await page.goto(`${address}2024-03-05/`);
	await expect(titles.first()).toHaveText('The places on the map');
});

test('an older edition contains nothing that became known later, not even hidden', async ({
	page,
}) => {
	await page.goto(march);
	// Links to later editions name their days and nothing else.
	await page.locator('.edition-line, edition-steps').evaluateAll((all) => {
		for (const links of all) links.remove();
	});
	const html = await page.content();
	for (const text of [
		'north-statement',
		'event-talks',
		'claim-deal-signed',
		'where-found',
		'2024-03-20',
	]) {
		// The footer gives the day on which the facts were last checked, but not the day of the event.
		expect(html, text).not.toContain(text);
	}
});

test('the map and the list show the same venues', async ({ page }) => {
	await page.goto(address);
	const unique = (values: (string | null)[]) => [...new Set(values)].toSorted();
	const pins = await page
		.locator('.pin')
		.evaluateAll((all) => all.map((pin) => pin.getAttribute('href')));
	const rows = await page
		.locator('[id^="venue-"]')
		.evaluateAll((all) => all.map(({ id }) => `#${id}`));
	expect(unique(pins)).toEqual(unique(rows));
	expect(rows).toHaveLength(4);
});

test('every relation of the edition is in the list', async ({ page }) => {
	await page.goto(address);
	await expect(page.locator('[id^="relation-"]')).toHaveCount(4);
	await page.goto(march);
	await expect(page.locator('[id^="relation-"]')).toHaveCount(3);
});

test('a note links to its source', async ({ page }) => {
	await page.goto(address);
	await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
	await expect(page.locator('#source-north-statement')).toBeInViewport();
});

test('a mention leads to its entry and highlights its pin', async ({ page }) => {
	await page.goto(address);
	await page.locator('p').getByRole('link', { name: 'Doha' }).first().click();
	await expect(page.locator('#venue-doha')).toBeInViewport();
	// Otherwise an entry that scrolls under a resting pointer would be highlighted instead.
	await page.mouse.move(0, 0);
	await expect(page.locator('.pin[href="#venue-geneva"]').first()).toHaveCSS('opacity', '0.3');
});

test('a screen reader says how likely a venue in the text is', async ({ page }) => {
	await page.goto(march);
	const mention = page.locator('p').getByRole('link', { name: 'Likely: Geneva', exact: true });
	await expect(mention.first()).toBeVisible();
	await page.goto('es/conversaciones-del-puerto/');
	await expect(
		page
			.locator('p')
			.getByRole('link', { name: /^Elegido: / })
			.first(),
	).toBeVisible();
});

test('a reader can choose dark mode, and the choice is remembered', async ({ page }) => {
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.goto(address);
	const light = await paper();
	await page.getByRole('button', { name: 'Appearance' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	expect(await paper()).not.toBe(light);
	await page.reload();
	expect(await paper()).not.toBe(light);
});

test('a story in one file has its map and its sources', async ({ page }) => {
	await page.goto('en/short-note/');
	await expect(page.locator('.pin')).toHaveCount(1);
	await expect(page.getByText('A passage may be written on one line')).toBeVisible();
	await expect(page.locator('#source-note')).toContainText('The Gazette');
});
