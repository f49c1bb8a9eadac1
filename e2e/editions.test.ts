import type { Page } from '@playwright/test';
import { sites } from './sites.ts';
import { expect, test } from './visit.ts';

const newest = 'en/bridge/';
const may = `${newest}2024-05-10/`;
const first = `${newest}2024-05-01/`;

/** The ids of the items of one type on a page, sorted and without their prefix. */
const idsOf = (page: Page, type: string) =>
	page
		.locator(`[id^="${type}-"]:not(span)`)
		.evaluateAll((all, name) => all.map(({ id }) => id.slice(name.length + 1)).toSorted(), type);

const canonicalOf = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

test.describe('without JavaScript', { tag: '@chromium-only' }, () => {
	test.use({ javaScriptEnabled: false });

	test('each edition has exactly the items that were known on its day', async ({ page }) => {
		const known = {
			[first]: {
				venue: ['narrows'],
				claim: ['at-narrows', 'built'],
				event: ['first-plan', 'flood', 'measuring', 'talks', 'visit'],
				relation: ['village-asks'],
			},
			[may]: {
				// The mill was withdrawn: only its anchor is left.
				venue: ['ford', 'mill', 'narrows'],
				claim: ['at-narrows', 'built', 'paid', 'toll'],
				event: ['bids', 'first-plan', 'flood', 'measuring', 'talks', 'visit'],
				relation: ['herald-asks', 'village-asks'],
			},
			[newest]: {
				venue: ['ford', 'mill', 'narrows'],
				claim: ['at-narrows', 'built', 'opening', 'paid', 'toll'],
				event: ['bids', 'chosen', 'closed', 'first-plan', 'flood', 'measuring', 'talks', 'visit'],
				relation: ['herald-asks', 'village-asks'],
			},
		};
		for (const [address, types] of Object.entries(known)) {
			await page.goto(address);
			for (const [type, ids] of Object.entries(types)) {
				expect(await idsOf(page, type), `${address} ${type}`).toEqual(ids);
			}
		}
	});

	test('an older edition says so at the top, and links to the newest', async ({ page }) => {
		await page.goto(may);
		const shared = page.locator('meta[property="og:title"]');
		await expect(shared).toHaveAttribute('content', /^What was known on 10 May 2024: /);
		const line = page.locator('main article > .opening .head > :first-child');
		await expect(line).toContainText('What was known on 10 May 2024');
		await expect(line).toContainText('There is a later edition.');
		await line.getByRole('link', { name: 'Read the newest' }).click();
		await expect(page).toHaveURL(/\/en\/bridge\/$/);
		await expect(page.getByText('later edition')).toHaveCount(0);
	});

	test('the story’s own address is the canonical address of all its editions', async ({ page }) => {
		for (const address of [newest, may, first, `${newest}2024-06-01/`, `${may}changes/`]) {
			await page.goto(address);
			expect(await canonicalOf(page)).toBe(`${sites.fixture.url}en/bridge/`);
		}
		await page.goto(newest);
		await expect(page.locator('link[rel=alternate][hreflang=es]')).toHaveAttribute(
			'href',
			`${sites.fixture.url}es/puente/`,
		);
	});

	test('the list of editions is in order, gives only the dates of later ones, and marks the current one', async ({
		page,
	}) => {
		await page.goto(may);
		const list = page.locator('#_editions');
		await page.getByRole('button', { name: 'What was known on' }).click();
		await expect(list.getByRole('listitem')).toHaveText([
			/^\s*1 May 2024\s*The plan\s*$/,
			/^\s*10 May 2024\s*The bids\s*$/,
			/^\s*1 June 2024\s*$/,
		]);
		await expect(list.locator('[aria-current=page]')).toHaveText(/10 May 2024/);
		await list.getByRole('link', { name: '1 May 2024' }).click();
		await expect(page.locator('h1')).toHaveText('The bridge would be at the Narrows');
	});

	test('the map, the chart and the timeline have links to the same figure in other editions', async ({
		page,
	}) => {
		for (const [name, id] of [
			['The map, in other editions', '_map'],
			['The chart, in other editions', '_chart'],
			['The timeline, in other editions', '_timeline'],
		] as const) {
			await page.goto(may);
			const steps = page.getByRole('navigation', { name });
			await expect(steps.getByRole('link')).toHaveText([
				'Earlier: 1 May 2024',
				'Later: 1 Jun 2024',
			]);
			await steps.getByRole('link', { name: 'Earlier' }).click();
			await expect(page).toHaveURL(new RegExp(`/en/bridge/2024-05-01/#${id}$`));
			await expect(page.getByRole('navigation', { name })).toBeInViewport();
			await expect(page.getByRole('navigation', { name }).getByRole('link')).toHaveText([
				'Later: 10 May 2024',
			]);
		}
	});

	test('the page summarises what changed, and a separate page has all changes', async ({
		page,
	}) => {
		await page.goto(newest);
		const summary = page.locator('#_changes');
		await expect(summary.locator('tbody tr')).toHaveText([
			/at the Narrows.*Reported.*Refuted/s,
			/a toll.*Reported.*Disputed/s,
			/Narrows.*Possible.*Not chosen/s,
			/Ford.*Possible.*Chosen.*The ministry says so\./s,
		]);
		await expect(summary.locator('del')).toHaveText('with two lanes');
		await expect(summary).toContainText(
			'Also changed: one claim, 2 events, one tie, one source, and one passage of the text.',
		);
		await summary.getByRole('link', { name: 'All changes' }).click();
		await expect(page).toHaveURL(/\/en\/bridge\/2024-06-01\/changes\/$/);
		await expect(page.locator('main h2')).toHaveText([
			'Corrections 1',
			'Claims 3',
			'Places 2',
			'Events 2',
			'Ties 1',
			'Sources 1',
			'Text 1',
		]);
		await expect(page.locator('#_passage ins')).toHaveText([
			'It will be at the Ford, with three lanes.',
		]);
		await page.getByRole('link', { name: 'Earlier changes' }).click();
		await expect(page.locator('#_passage del')).toHaveText([
			'The Narrows are most likely, says The Herald.',
		]);
		await page.getByRole('link', { name: 'Back to the edition of 10 May 2024' }).click();
		await expect(page).toHaveURL(/\/en\/bridge\/2024-05-10\/$/);
	});

	test('the first edition shows no changes', async ({ page }) => {
		await page.goto(first);
		await expect(page.locator('#_changes')).toHaveCount(0);
		await expect(page.getByText('What has changed?')).toHaveCount(0);
	});

	test('claims are grouped by standing, and a mention has the mark of its claim', async ({
		page,
	}) => {
		await page.goto(newest);
		await expect(page.locator('.ledger h3')).toHaveText([
			/What we know\s*Confirmed/,
			/What is reported\s*Reported/,
			/What is disputed\s*Disputed/,
			/What turned out false\s*Refuted/,
			/What we don’t know\s*Not known/,
		]);
		await expect(page.locator('#claim-paid')).toContainText(
			'It rests on a single origin: State Radio. It rests on state media alone.',
		);
		const mention = page.locator('.question > p a[href="#claim-built"]');
		await expect(mention.locator('.mark use')).toHaveAttribute('href', '#_mark-claim-confirmed');
		await mention.click();
		await expect(page.locator('#claim-built')).toBeInViewport();
	});

	test('inexact dates are written in words, and only exact ones have a datetime', async ({
		page,
	}) => {
		await page.goto('es/puente/');
		const dates = page.locator('.event .when > :first-child');
		await expect(dates).toHaveText([
			'2019 a más tardar',
			'la década de 1990',
			'hacia abril de 2024',
			/^2.9 abr 2024$/,
			'quizá el 20 abr 2024',
			'10 may 2024',
			'desde el 15 may 2024',
			'1 jun 2024',
		]);
		expect(
			await page
				.locator('.event .when time')
				.evaluateAll((all) => all.map((time) => time.getAttribute('datetime'))),
		).toEqual(['2024-05-10', '2024-06-01']);
	});

	test('a correction is shown at its passage and in the list', async ({ page }) => {
		await page.goto(newest);
		await expect(page.locator('#decision')).toContainText(
			'Corrected on 2 June 2024. It said with two lanes. The drawing shows three.',
		);
		await expect(page.locator('footer del')).toHaveText(['with two lanes', 'first to sell it']);
		await page.goto(first);
		await expect(page.locator('footer del')).toHaveText(['first to sell it']);
	});

	test('a passage whose translation is outdated says so, with a link to the original', async ({
		page,
	}) => {
		await page.goto(may);
		const notes = page.getByText('a translation of an earlier original');
		await expect(notes).toHaveText([
			/^\s*This passage is a translation of an earlier original\. See the original/,
			/^\s*Part of this section is a translation of an earlier original\. See the original/,
			/^\s*This short text is a translation of an earlier original:\s*The state pays for it\./,
		]);
		await page.locator('#tender').getByRole('link', { name: 'See the original' }).click();
		await expect(page).toHaveURL(/\/es\/puente\/2024-05-10\/#tender$/);
		await expect(page.getByText('versión anterior del original')).toHaveCount(0);
	});

	test('a passage without a translation is shown in the original, and labelled', async ({
		page,
	}) => {
		await page.goto(may);
		const passage = page.locator('#cost');
		await expect(passage).toContainText('This passage is not translated; it is in Spanish.');
		await expect(passage.locator('[lang=es]')).toHaveText(/El coste no se ha publicado/);
		// It has the same position as in the original: after the passage on bids.
		await expect(page.locator('#tender + #cost')).toHaveCount(1);
		await page.goto(first);
		await expect(page.locator('#cost')).toHaveCount(0);
	});

	test('a story without a translation is offered in the original', async ({ page }) => {
		await page.goto('es/');
		const entry = page.getByRole('listitem').filter({ hasText: 'One file is a story' });
		await expect(entry).toContainText('Este texto está en inglés');
		await expect(entry.locator('h2')).toHaveAttribute('lang', 'en');
		await entry.getByRole('link').click();
		await expect(page).toHaveURL(/\/en\/short-note\/$/);
	});

	test('a withdrawn item keeps only its anchor and a withdrawn story only its address, in every edition', async ({
		page,
	}) => {
		await page.goto(may);
		await expect(page.locator('#venue-mill')).toHaveText(
			/Withdrawn on 2 June 2024\s*\. Nobody had proposed it\./,
		);
		await expect(page.locator('#venue-old-mill')).toHaveCount(1);
		expect(await page.content()).not.toContain('>Mill<');
		for (const address of ['en/taken-back/', 'en/taken-back/2024-03-01/', 'es/retirada/']) {
			await page.goto(address);
			const html = await page.content();
			for (const word of ['tunnel', 'túnel', 'secret', 'letter.example']) {
				expect(html, address).not.toContain(word);
			}
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		}
		await expect(page.locator('main')).toContainText(
			/Se retiró el 2 de marzo de 2024\s*\. La carta en la que se basaba era falsa\./,
		);
		await page.goto('en/');
		await expect(page.getByRole('link', { name: /tunnel|withdrawn/ })).toHaveCount(0);
	});

	test('the former addresses of a story, an edition and an item still work', async ({ page }) => {
		await page.goto('es/el-puente-viejo/');
		await expect(page).toHaveURL(/\/es\/puente\/$/);
		await page.goto('en/el-puente-viejo/2024-05-10/');
		await expect(page).toHaveURL(/\/en\/bridge\/2024-05-10\/$/);
		await page.goto('en/the-tunnel/');
		await expect(page).toHaveURL(/\/en\/taken-back\/$/);
		for (const formerId of [
			'venue-strait',
			'claim-happens',
			'event-survey-made',
			'source-herald-toll',
		]) {
			await page.goto(`${newest}#${formerId}`);
			await expect(page.locator(`:has(> #${formerId})`)).toBeInViewport();
			await expect(page.locator(`#${formerId}`)).toBeEmpty();
		}
	});
});

test('with JavaScript, a link to another edition keeps the reader’s place', async ({ page }) => {
	await page.goto(may);
	const steps = page.locator('edition-steps[data-at="_timeline"]');
	await steps.evaluate((element) => {
		scrollBy({ top: element.getBoundingClientRect().top - 300, behavior: 'instant' });
	});
	const top = () => steps.evaluate((element) => element.getBoundingClientRect().top);
	const laterLink = steps.getByRole('link', { name: 'Later' });
	// Playwright scrolls to a link before it clicks, so let it scroll before measuring.
	await laterLink.hover();
	const before = await top();
	await laterLink.click();
	await page.waitForURL(/\/en\/bridge\/#_timeline$/);
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});
