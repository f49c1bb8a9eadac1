import type { Page } from '@playwright/test';
import { typesWith } from '../src/model/facts/items.ts';
import { anchorsOnPage, beginsInView } from './anchors.ts';
import { expect, holdBack, real, test } from './visit.ts';

const stories = [real('es/cumbre-kim-putin/'), real('en/kim-putin-summit/'), 'en/harbour-talks/'];

const anchorsIn = (page: Page) => page.evaluate(anchorsOnPage);

const isInView = (page: Page, id: string) => page.evaluate(beginsInView, `[id="${id}"]`);

/**
 * Whether an element comes into view within 3 seconds: the script that opens lists and scrolls may run a
 * little after the page has loaded.
 */
const comesIntoView = (page: Page, id: string) =>
	page.waitForFunction(beginsInView, `[id="${id}"]`, { timeout: 3000 }).then(
		() => true,
		() => false,
	);

/** The last id of each type of item, and the last heading or passage. */
function sampleOf(ids: readonly string[]): string[] {
	const types = [...typesWith('isAnchored'), 'kind', 'exchange'];
	const byType = Map.groupBy(ids, (id) => types.find((type) => id.startsWith(`${type}-`)));
	return [...byType.values()].flatMap((all) => all.at(-1) ?? []);
}

for (const story of stories) {
	test(`every anchor of ${story} opens the list that contains it and comes into view`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.goto(story);
		const ids = await anchorsIn(page);
		expect(ids.length).toBeGreaterThan(30);
		const closed = await page.evaluateHandle(() => [
			...document.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
		]);
		const missed: string[] = [];
		for (const id of ids) {
			await closed.evaluate(async (lists, target) => {
				for (const list of lists) list.open = false;
				scrollTo(0, 0);
				location.hash = target;
				for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
			}, id);
			if (!(await isInView(page, id))) missed.push(id);
		}
		expect(missed).toEqual([]);
	});

	test(`a link to an anchor of ${story} works on a first visit with slow style sheets, and on a second`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		await page.goto(story);
		const missed: string[] = [];
		for (const id of sampleOf(await anchorsIn(page))) {
			await page.route('**/*.css', async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 1500));
				await route.continue().catch(() => undefined);
			});
			await page.goto('about:blank');
			await page.goto(`${story}#${id}`);
			if (!(await comesIntoView(page, id))) missed.push(`${id}, slow`);
			await page.unroute('**/*.css');
			await page.reload();
			if (!(await comesIntoView(page, id))) missed.push(`${id}, again`);
		}
		expect(missed).toEqual([]);
	});
}

test('a link opens the closed list that contains its target, Back returns to the link, and Forward to the target', async ({
	page,
}) => {
	await page.goto(real('en/kim-putin-summit/'));
	const note = page.locator('.question p sup > a').first();
	const id = ((await note.getAttribute('href')) ?? '').slice(1);
	await expect(page.locator(`#${id}`)).toBeHidden();
	await note.scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => Math.round(scrollY));
	await note.click();
	await expect.poll(() => isInView(page, id)).toBe(true);
	await page.evaluate(() => history.back());
	await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);
	await page.evaluate(() => history.forward());
	await expect.poll(() => isInView(page, id)).toBe(true);
});

test('going back from another page shows the target of the URL again, with its list open', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const story = real('en/kim-putin-summit/');
	await page.goto(story);
	for (const id of sampleOf(await anchorsIn(page))) {
		await page.goto(`${story}#${id}`);
		await expect.poll(() => isInView(page, id), id).toBe(true);
		await page.goto(real('en/'));
		// Not `goBack`: it waits for the page to load, which a cached page never does.
		await page.evaluate(() => void setTimeout(() => history.back()));
		await expect(page.locator('article h1')).toBeAttached();
		await expect.poll(() => isInView(page, id), id).toBe(true);
	}
});

// Only Chromium: in Firefox, the browser’s own scroll anchoring keeps the target in view whatever our
// script does.
const title =
	'a page that grows while it loads keeps the target of its URL in view until the reader scrolls';
test(title, { tag: '@chromium-only' }, async ({ page }) => {
	const story = real('en/kim-putin-summit/');
	// Holding back a style sheet delays the load event.
	const release = await holdBack(page, '**/print.*.css');
	await page.goto(`${story}#claim-troops`, { waitUntil: 'commit' });
	const id = 'claim-troops';
	await expect(page.locator(`#${id}`)).toBeInViewport();
	const grow = (height: string) =>
		page.locator('article').evaluate((article, by) => {
			// Turn scroll anchoring off, because some browsers lack it: the script alone must keep the
			// target in view.
			document.documentElement.style.overflowAnchor = 'none';
			article.style.paddingTop = by;
		}, height);
	await grow('900px');
	await expect.poll(() => isInView(page, id)).toBe(true);
	await page.mouse.wheel(0, 100);
	await grow('2700px');
	await page.waitForTimeout(300);
	expect(await isInView(page, id)).toBe(false);
	release();
});
