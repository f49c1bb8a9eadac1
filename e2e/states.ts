import { expect } from '@playwright/test';
import { sites } from './sites.ts';
import { makeMapLive } from './tab/live-map.ts';
import type { TabActions } from './tab/tab.ts';
import { real } from './visit.ts';

/** A page in a state in which it must be accessible and free of errors. */
export interface State {
	name: string;
	address: string;
	/** Brings the page into its state. */
	prepare?: (tab: TabActions) => Promise<void>;
	dark?: true;
	/** Whether to emulate printing. */
	print?: true;
}

/** Whether an element that matches the selector is visible. */
const isShown = (tab: TabActions, css: string) =>
	tab.evaluate(
		(selector) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility()),
		css,
	);

/** Waits until an element that matches the selector is visible. */
const waitUntilShown = (tab: TabActions, css: string) =>
	expect.poll(() => isShown(tab, css)).toBe(true);

/** Every state of the pages that readers meet. Add new ones here. */
export const states: State[] = [
	{ name: 'the language choice', address: '' },
	{ name: 'the list of stories', address: 'en/' },
	{ name: 'a story', address: 'en/harbour-talks/' },
	{ name: 'a story in dark mode', address: 'en/harbour-talks/', dark: true },
	{ name: 'a printed story', address: 'en/harbour-talks/', print: true },
	{ name: 'an older edition', address: 'es/conversaciones-del-puerto/2024-03-01/' },
	{
		name: 'an older edition with the list of editions open',
		address: 'en/bridge/2024-05-10/',
		prepare: (tab) => tab.click({ css: 'button', text: 'What was known on' }),
	},
	{ name: 'the changes of an edition', address: 'en/bridge/2024-05-10/changes/' },
	{
		name: 'the changes of an edition in dark mode',
		address: 'es/puente/2024-06-01/changes/',
		dark: true,
	},
	{ name: 'a withdrawn story', address: 'en/taken-back/' },
	{ name: 'a story in one file', address: 'en/short-note/' },
	{ name: 'a page about the site', address: 'en/about/' },
	{ name: 'the 404 page', address: '404.html' },
	{ name: 'the 404 page in dark mode', address: '404.html', dark: true },
	{ name: 'the reuse page of a story', address: 'en/harbour-talks/reuse/' },
	{ name: 'the reuse page of a story in dark mode', address: 'es/puente/reuse/', dark: true },
	{ name: 'an embedded map', address: 'en/harbour-talks/embed/map/' },
	{ name: 'an embedded chart', address: 'en/harbour-talks/embed/chart/' },
	{ name: 'an embedded timeline', address: 'en/harbour-talks/embed/timeline/' },
	{ name: 'embedded claims in dark mode', address: 'es/puente/embed/claims/', dark: true },
	{ name: 'an embed whose figure is gone', address: 'en/short-note/embed/map/' },
	{
		name: 'a story with its contents open',
		address: 'en/harbour-talks/',
		prepare: (tab) => tab.click({ css: 'button', text: 'Contents' }),
	},
	{
		name: 'a story with the appearance menu open',
		address: 'en/harbour-talks/',
		prepare: (tab) => tab.click({ css: 'button', text: 'Appearance' }),
	},
	{ name: 'a story with a card open', address: 'en/harbour-talks/', prepare: openCard },
	{
		name: 'a story with a card open in dark mode',
		address: 'en/harbour-talks/',
		prepare: openCard,
		dark: true,
	},
	{ name: 'a story with all its lists open', address: 'en/harbour-talks/', prepare: openLists },
	{ name: 'a story with links to copy', address: 'en/harbour-talks/', prepare: showCopyLinks },
	{
		name: 'a right-to-left story',
		address: `${sites.rightToLeft.path}en-arab/harbour-talks/`,
		prepare: openLists,
	},
	{
		name: 'a story opened at a venue',
		address: 'en/harbour-talks/#venue-doha',
	},
	{
		name: 'a story opened at a stakeholder',
		address: 'en/harbour-talks/#stakeholder-west',
	},
	{
		name: 'a story with the card of a stakeholder open in its chart',
		address: 'en/harbour-talks/',
		prepare: (tab) => tab.click({ css: '.chart-drawing a.card' }),
	},
	{
		name: 'a story with a kind of relation chosen',
		address: 'en/harbour-talks/',
		prepare: (tab) => tab.click({ css: '.chart-key a', text: 'warns' }),
	},
	{ name: 'a story with sixty stakeholders', address: 'en/crowded-strait/' },
	{
		name: 'a story with key events only',
		address: 'en/harbour-talks/',
		prepare: (tab) => tab.click({ css: '.only-key' }),
	},
	{
		name: 'a story with a live map',
		address: 'en/harbour-talks/',
		prepare: makeMapLive,
	},
	{
		name: 'a story with the card of a venue open',
		address: 'en/harbour-talks/',
		prepare: async (tab) => {
			await makeMapLive(tab);
			await tab.focus({ css: 'a.pin[href="#venue-doha"]:not([aria-hidden])' });
			await tab.press('Enter');
			await waitUntilShown(tab, '.item-card[aria-label*="Doha"]');
		},
	},
	{
		name: 'the summit story with a map enlarged and zoomed in',
		address: real('es/cumbre-kim-putin/'),
		dark: true,
		prepare: async (tab) => {
			await makeMapLive(tab);
			const panel = '.panel:nth-child(3)';
			const isSmall = await isShown(tab, `${panel} .enlarge`);
			if (isSmall) await tab.click({ css: `${panel} .enlarge` });
			await tab.click({ css: `${isSmall ? '.larger-map' : panel} [aria-label="Acercar"]` });
			await waitUntilShown(tab, '[aria-label="Ver todo el mapa"]');
		},
	},
	{ name: 'the summit story', address: real('es/cumbre-kim-putin/') },
	{ name: 'the summit story in dark mode', address: real('es/cumbre-kim-putin/'), dark: true },
	{
		name: 'the summit story with all its lists open',
		address: real('es/cumbre-kim-putin/'),
		prepare: openLists,
	},
	{ name: 'the printed summit story', address: real('en/kim-putin-summit/'), print: true },
	{
		name: 'the summit story with a card open',
		address: real('es/cumbre-kim-putin/'),
		prepare: openCard,
	},
	{
		name: 'the summit story on 4 September',
		address: real('es/cumbre-kim-putin/2023-09-04/'),
	},
];

async function openCard(tab: TabActions): Promise<void> {
	// If the mouse already rested on the mention, hovering would not move it, and no card would open.
	await tab.moveAway();
	await tab.hover({ css: 'p a[href^="#venue-"]' });
	await waitUntilShown(tab, '.item-card');
}

async function openLists(tab: TabActions): Promise<void> {
	await tab.evaluate(() => {
		for (const list of document.querySelectorAll('details')) list.open = true;
	});
}

/** Shows the copy link of the last passage and of the last term. */
async function showCopyLinks(tab: TabActions): Promise<void> {
	await openLists(tab);
	for (const css of ['.passage', '[id^="term-"]']) {
		// The script that adds the link may still be loading.
		const hasCopyLink = () =>
			tab.evaluate((selector) => {
				const last = [...document.querySelectorAll(selector)].at(-1);
				const over = new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true });
				last?.dispatchEvent(over);
				return last?.querySelector('.copy-link') !== null;
			}, css);
		await expect.poll(hasCopyLink).toBe(true);
	}
}
