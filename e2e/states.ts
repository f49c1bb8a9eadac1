import { expect, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { real } from './visit.ts';

/** A page, and what a reader does on it, in which it must be accessible. */
export interface State {
	name: string;
	address: string;
	/** Brings the page into its state. */
	reach?: (page: Page) => Promise<void>;
	dark?: true;
	/** As it is printed. */
	print?: true;
}

/** Waits until the map of a page can be moved. */
async function wakeMap(page: Page) {
	await page.locator('venue-map').scrollIntoViewIfNeeded();
	await page.locator('venue-map[data-live]').waitFor();
}

/** Every state of the pages that readers meet; a new one is added here. */
export const states: State[] = [
	{ name: 'the choice of language', address: '' },
	{ name: 'the list of stories', address: 'en/' },
	{ name: 'a story', address: 'en/harbour-talks/' },
	{ name: 'a story in the dark', address: 'en/harbour-talks/', dark: true },
	{ name: 'a story on paper', address: 'en/harbour-talks/', print: true },
	{ name: 'an older edition', address: 'es/conversaciones-del-puerto/2024-03-01/' },
	{
		name: 'an older edition with the list of editions open',
		address: 'en/bridge/2024-05-10/',
		reach: (page) => page.getByRole('button', { name: 'What was known on' }).click(),
	},
	{ name: 'what has changed', address: 'en/bridge/2024-05-10/changes/' },
	{ name: 'what has changed, in the dark', address: 'es/puente/2024-06-01/changes/', dark: true },
	{ name: 'a story that was withdrawn', address: 'en/taken-back/' },
	{ name: 'a story of one file', address: 'en/short-note/' },
	{ name: 'a page about the site', address: 'en/about/' },
	{ name: 'a page that is not there', address: '404.html' },
	{
		name: 'a story with its contents open',
		address: 'en/harbour-talks/',
		reach: (page) => page.getByRole('button', { name: 'Contents' }).click(),
	},
	{
		name: 'a story with its appearance open',
		address: 'en/harbour-talks/',
		reach: (page) => page.getByRole('button', { name: 'Appearance' }).click(),
	},
	{ name: 'a story with a card open', address: 'en/harbour-talks/', reach: openCard },
	{
		name: 'a story with a card open in the dark',
		address: 'en/harbour-talks/',
		reach: openCard,
		dark: true,
	},
	{ name: 'a story with all its lists open', address: 'en/harbour-talks/', reach: openLists },
	{ name: 'a story with a link to copy', address: 'en/harbour-talks/', reach: offerLinks },
	{
		name: 'a story right to left',
		address: `${sites.rightToLeft.path}en-arab/harbour-talks/`,
		reach: openLists,
	},
	{
		name: 'a story at one of its venues',
		address: 'en/harbour-talks/#venue-doha',
	},
	{
		name: 'a story at one of its stakeholders',
		address: 'en/harbour-talks/#stakeholder-west',
	},
	{
		name: 'a story with the card of a stakeholder open in its chart',
		address: 'en/harbour-talks/',
		reach: (page) => page.locator('.chart-drawing:visible a.card').first().click(),
	},
	{
		name: 'a story with a kind of tie chosen',
		address: 'en/harbour-talks/',
		reach: (page) => page.locator('.chart-key').getByRole('link', { name: 'warns' }).click(),
	},
	{ name: 'a story with sixty stakeholders', address: 'en/crowded-strait/' },
	{
		name: 'a story with key events only',
		address: 'en/harbour-talks/',
		reach: (page) => page.getByRole('checkbox', { name: 'Key events only' }).check(),
	},
	{
		name: 'a story with its map live',
		address: 'en/harbour-talks/',
		reach: wakeMap,
	},
	{
		name: 'a story with the card of a venue open',
		address: 'en/harbour-talks/',
		reach: async (page) => {
			await wakeMap(page);
			await page.locator('a.pin[href="#venue-doha"]:not([aria-hidden])').press('Enter');
			await page.getByRole('dialog', { name: /Doha/ }).waitFor();
		},
	},
	{
		name: 'the summit story with a map on the whole screen, gone nearer',
		address: real('es/cumbre-kim-putin/'),
		dark: true,
		reach: async (page) => {
			await wakeMap(page);
			const panel = page.locator('.panel').nth(2);
			const larger = panel.getByRole('button', { name: 'Ver más grande' });
			if (await larger.isVisible()) await larger.click();
			await page.locator('.panel').last().getByRole('button', { name: 'Acercar' }).click();
			await page.waitForTimeout(400);
		},
	},
	{ name: 'the summit story', address: real('es/cumbre-kim-putin/') },
	{ name: 'the summit story in the dark', address: real('es/cumbre-kim-putin/'), dark: true },
	{
		name: 'the summit story with all its lists open',
		address: real('es/cumbre-kim-putin/'),
		reach: openLists,
	},
	{ name: 'the summit story on paper', address: real('en/kim-putin-summit/'), print: true },
	{
		name: 'the summit story with a card open',
		address: real('es/cumbre-kim-putin/'),
		reach: openCard,
	},
	{
		name: 'the summit story on 4 September',
		address: real('es/cumbre-kim-putin/2023-09-04/'),
	},
];

async function openCard(page: Page): Promise<void> {
	const mention = page.locator('p a[href^="#venue-"]').first();
	await mention.hover();
	await page.locator('.thing-card').waitFor();
}

async function openLists(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const list of document.querySelectorAll('details')) list.open = true;
	});
}

/** On the last of each sort of thing that has an address. */
async function offerLinks(page: Page): Promise<void> {
	await openLists(page);
	for (const thing of ['.passage', '[id^="term-"]']) {
		// The script that answers may still be on its way.
		await expect(async () => {
			await page.locator(thing).last().dispatchEvent('pointerover', { pointerType: 'mouse' });
			await expect(page.locator(`${thing} .copy-link`)).toBeAttached({ timeout: 500 });
		}).toPass();
	}
}
