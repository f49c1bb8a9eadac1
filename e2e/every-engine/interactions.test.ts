import { beginsInView } from '../anchors.ts';
import { sites } from '../sites.ts';
import { makeMapLive } from '../tab/live-map.ts';
import { expect, test } from '../tab/visit-tab.ts';
import type { Tab, Target } from '../tab/tab.ts';

const story = 'en/harbour-talks/';
const summit = `${sites.real.path}en/kim-putin-summit/`;
const card = '.item-card';
const mention: Target = { css: '.passage a[href="#venue-doha"]' };
const pin: Target = { css: 'venue-map[data-live] a.pin[href="#venue-doha"]:not([aria-hidden])' };
const venueCard = '[role="dialog"][aria-label*="Doha"]';

// All tests share one window.
test.describe.configure({ mode: 'default' });

/** The text of the first visible match, or null if there is none. */
const textOf = (tab: Tab, css: string) =>
	tab.evaluate((selector) => {
		const found = [...document.querySelectorAll<HTMLElement>(selector)];
		return (
			found.find((one) => one.checkVisibility({ visibilityProperty: true }))?.innerText ?? null
		);
	}, css);

const expectText = (tab: Tab, css: string) => expect.poll(() => textOf(tab, css));
const expectInView = (tab: Tab, css: string) =>
	expect.poll(() => tab.evaluate(beginsInView, css)).toBe(true);
const expectGone = (tab: Tab, css: string) => expectText(tab, css).toBeNull();

test('the home page redirects to a language', async ({ tab }) => {
	await tab.goto('');
	await expect.poll(() => tab.url()).toMatch(/\/(en|es)\/$/);
	await expectText(tab, 'h1').toMatch(/Stories|Historias/);
});

test('the list of stories in a language links to a story', async ({ tab }) => {
	await tab.goto('en/');
	await tab.click({ css: 'a', text: 'The harbour talks were held in Doha' });
	await expect.poll(() => tab.url()).toMatch(/\/en\/harbour-talks\/$/);
});

test('a story has its headline and its edition on the first screen', async ({ tab }) => {
	await tab.goto(story);
	await expectText(tab, 'h1').toBe('The harbour talks were held in Doha');
	await expectText(tab, '.edition-line').toContain('What was known on 20 March 2024');
	await expectInView(tab, '.edition-line');
});

test('a story links to its translation, and Back returns', async ({ tab }) => {
	await tab.goto(story);
	await tab.click({ css: 'a[hreflang="es"]' });
	await expect.poll(() => tab.url()).toMatch(/\/es\/conversaciones-del-puerto\/$/);
	await tab.back();
	await expect.poll(() => tab.url()).toMatch(/\/en\/harbour-talks\/$/);
});

test('a link to a term is underlined', async ({ tab }) => {
	await tab.goto(story);
	const line = await tab.evaluate(() => {
		const term = document.querySelector('a.term');
		if (!term) return undefined;
		const { textDecorationLine, borderBlockEndStyle } = getComputedStyle(term);
		return textDecorationLine === 'none' ? borderBlockEndStyle : textDecorationLine;
	});
	expect(line).not.toBe('none');
});

test('pointing at a mention shows its card', async ({ tab }) => {
	await tab.goto(story);
	await tab.hover(mention);
	await expectText(tab, card).toContain('Chosen');
	await tab.press('Escape');
	await expectGone(tab, card);
});

test('a mention leads to its entry, and Back returns to the mention', async ({ tab }) => {
	await tab.goto(story);
	await tab.click(mention);
	await expectInView(tab, '#venue-doha');
	expect(await tab.url()).toMatch(/#venue-doha$/);
	await tab.back();
	await expect.poll(() => tab.url()).toMatch(/harbour-talks\/$/);
	await expectInView(tab, '.passage a[href="#venue-doha"]');
});

test('a term shows its meaning', async ({ tab }) => {
	await tab.goto(story);
	await tab.hover({ css: 'p a[href="#term-tariff"]' });
	await expectText(tab, card).toContain('A charge on goods');
});

test('a note shows its source and links to it', async ({ tab }) => {
	await tab.goto(story);
	const note: Target = { css: '.question > p a[href="#source-courier-march"]' };
	await tab.hover(note);
	await expectText(tab, card).toContain('The Evening Post, republishing The Courier');
	await tab.press('Escape');
	await expectGone(tab, card);
	await tab.click(note);
	await expectInView(tab, '#source-courier-march');
});

test('following a link opens the list that contains its target, and so does returning from another page', async ({
	tab,
}) => {
	await tab.goto(summit);
	expect(await textOf(tab, '#source-tass-peskov')).toBeNull();
	await tab.click({ css: '.passage sup a[href^="#source-"]' });
	const entry = new URL(await tab.url()).hash;
	await expectInView(tab, entry);
	await tab.goto('en/about/');
	await tab.back();
	await expectInView(tab, entry);
});

test('a click on a pin shows the card of its venue', async ({ tab }) => {
	await tab.goto(story);
	await makeMapLive(tab);
	await tab.click(pin);
	await expectText(tab, venueCard).toContain('Chosen');
});

test('Escape closes the card of a pin and returns the focus to the pin', async ({ tab }) => {
	await tab.goto(story);
	await makeMapLive(tab);
	await tab.click(pin);
	await expectText(tab, venueCard).toContain('Chosen');
	await tab.press('Escape');
	await expectGone(tab, venueCard);
	const focused = await tab.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(focused).toBe('#venue-doha');
});

test('the keyboard opens the card of a pin too', async ({ tab }) => {
	await tab.goto(story);
	await makeMapLive(tab);
	await tab.focus(pin);
	await tab.press('Enter');
	await expectText(tab, venueCard).toContain('Chosen');
	await tab.press('Escape');
	await expectGone(tab, venueCard);
});

test('the map zooms in, and a button shows the whole map again', async ({ tab }) => {
	await tab.goto(`${summit}2023-09-04/`);
	await makeMapLive(tab);
	await tab.click({ css: '.panel [aria-label="Zoom in"]' });
	// Wait for the zoom to end.
	await expect
		.poll(() => tab.evaluate(() => document.querySelector('.leaflet-zoom-anim') === null))
		.toBe(true);
	await tab.click({ css: '.panel [aria-label="Show the whole map"]' });
	await expectGone(tab, '.panel [aria-label="Show the whole map"]');
});

test('a button enlarges a map to fill the screen, and Escape puts it back', async ({ tab }) => {
	await tab.goto(`${summit}2023-09-04/`);
	await makeMapLive(tab);
	await tab.click({ css: '.panel [aria-label="Show larger"]' });
	await expectText(tab, 'dialog.larger-map .panel').not.toBeNull();
	await tab.press('Escape');
	await expectGone(tab, 'dialog.larger-map .panel');
});

test('a click on a stakeholder in the chart shows its card', async ({ tab }) => {
	await tab.goto(`${summit}2023-09-04/`);
	await tab.click({ css: '.chart-drawing.whole a.card[href="#stakeholder-us"]' });
	const stakeholderCard = '[role="dialog"][aria-label*="United States"]';
	await expectText(tab, stakeholderCard).toContain('Wants');
	await tab.press('Escape');
	await expectGone(tab, stakeholderCard);
});

test('choosing a kind in the key highlights only its ties', async ({ tab }) => {
	await tab.goto(`${summit}2023-09-04/`);
	await tab.click({ css: 'summary', text: 'What each line is' });
	await tab.click({ css: '.chart-key a', text: 'warns' });
	await tab.moveAway();
	const brightTies = () =>
		tab.evaluate(
			() =>
				[...document.querySelectorAll('.chart-drawing.whole .tie')].filter(
					(tie) => getComputedStyle(tie).opacity > '0.5',
				).length,
		);
	await expect.poll(brightTies).toBe(1);
});

test('the keyboard opens a row in the list of ties', async ({ tab }) => {
	await tab.goto(story);
	await tab.click({ css: 'summary', text: 'As a list' });
	await tab.focus({ css: '.relation-list summary' });
	await tab.press('Enter');
	await expectText(tab, '.relation-list details[open]').not.toBeNull();
});

test('a reader can choose dark mode, and the choice is remembered', async ({ tab }) => {
	await tab.goto(story);
	const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await tab.click({ css: 'button', text: 'Appearance' });
	await tab.click({ css: 'label', text: 'Dark' });
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await tab.reload();
	expect(await paper()).toBe(dark);
	await tab.evaluate(() => localStorage.clear());
});

test('the address of an item can be copied from its card', async ({ tab }) => {
	await tab.goto(story);
	await tab.hover(mention);
	await tab.click({ css: `${card} button`, text: 'Copy link' });
	await expectText(tab, `${card} [role="status"]`).toBe('Link copied');
});

test('the list of editions links to an older one', async ({ tab }) => {
	await tab.goto('en/bridge/2024-05-10/');
	await tab.click({ css: 'button', text: 'What was known on' });
	await tab.click({ css: '#_editions a', text: '1 May 2024' });
	await expectText(tab, 'h1').toBe('The bridge would be at the Narrows');
});

test('a link to another edition keeps the reader’s place', async ({ tab }) => {
	await tab.goto('en/bridge/2024-05-10/');
	const top = () =>
		tab.evaluate(
			() =>
				document.querySelector('edition-steps[data-at="_timeline"]')?.getBoundingClientRect().top ??
				Number.NaN,
		);
	const later: Target = { css: 'edition-steps[data-at="_timeline"] a', text: 'Later' };
	await tab.hover(later);
	const before = await top();
	await tab.click(later);
	await expect.poll(() => tab.url()).toMatch(/\/en\/bridge\/#_timeline$/);
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});

test('the changes of an edition have their own page', async ({ tab }) => {
	await tab.goto('en/bridge/');
	await tab.click({ css: '#_changes a', text: 'All changes' });
	await expect.poll(() => tab.url()).toMatch(/\/2024-06-01\/changes\/$/);
	await expectText(tab, '#_passage ins').toContain('with three lanes');
});

test('a figure has a page for embedding', async ({ tab }) => {
	await tab.goto(`${story}embed/map/`);
	await expectText(tab, 'body').toContain('What was known on 20 March 2024');
	await makeMapLive(tab);
});

test('the reuse page shows the embed code', async ({ tab }) => {
	await tab.goto(`${story}reuse/`);
	await expectText(tab, '#_map pre').toContain('<iframe src=');
});

test('the 404 page says that there is no such page, and has links', async ({ tab }) => {
	await tab.goto('404.html');
	await expectText(tab, 'h1').toBe('There is no such page');
	await expectText(tab, 'a').not.toBeNull();
});

test('a right-to-left language is mirrored', async ({ tab }) => {
	await tab.goto(`${sites.rightToLeft.path}en-arab/harbour-talks/`);
	const name = await tab.evaluate(
		() => document.querySelector('.bar .name')?.getBoundingClientRect().right ?? 0,
	);
	expect(name).toBeGreaterThan(1100);
	await tab.hover(mention);
	await expectText(tab, card).toContain('Chosen');
});

test('a story fits a frame of 360 pixels', async ({ tab }) => {
	// A text file has no policy that forbids the frame.
	await tab.goto(`${sites.real.path}licences.txt`);
	const widths = await tab.evaluate(async (address) => {
		const frame = document.createElement('iframe');
		frame.width = '360';
		frame.height = '740';
		frame.style.border = '0';
		frame.src = address;
		document.body.prepend(frame);
		await new Promise((resolve) => frame.addEventListener('load', resolve));
		const page = frame.contentDocument?.documentElement;
		for (const list of page?.querySelectorAll('details') ?? []) list.open = true;
		return [page?.clientWidth, page?.scrollWidth];
	}, summit);
	expect(widths).toEqual([widths[0], widths[0]]);
	expect(widths[0]).toBeGreaterThan(300);
});

test('the first link skips the header bar, and Tab continues in the main text', async ({ tab }) => {
	await tab.goto(story);
	await tab.press('Tab');
	expect(await tab.evaluate(() => document.activeElement?.className)).toBe('skip');
	await tab.press('Enter');
	await tab.press('Tab');
	expect(await tab.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('after a click in the text, Tab continues from there', async ({ tab }) => {
	await tab.goto(story);
	await tab.click({ css: '.question:nth-of-type(2) h2' });
	const before = await tab.evaluate(() => scrollY);
	await tab.press('Tab');
	const isBelow = await tab.evaluate(() => {
		const heading = document.querySelector('.question:nth-of-type(2) h2');
		const { activeElement } = document;
		if (!heading || !activeElement) return false;
		const order = heading.compareDocumentPosition(activeElement);
		return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	});
	expect(isBelow).toBe(true);
	expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
});
