import { expect, type Page, test } from '@playwright/test';
import { type DevServer, startDev } from './dev-server.ts';

const story = 'stories/harbour-talks';
const broken = ['46.2044', '431'] as const;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let dev: DevServer;

test.beforeAll(async () => {
	dev = await startDev((edit) => edit(`${story}/venues.yaml`, ...broken));
});

test.afterAll(async () => {
	expect(dev.terminal(), 'a stack trace for a mistake in the content').not.toMatch(/^\s+at /m);
	await dev.stop();
});

const problems = (page: Page) => page.getByRole('status').filter({ hasText: 'in the content' });
const seconds = { timeout: 30_000 };

test('an editor sees every mistake over the page, and the page as it last was', async ({
	page,
}) => {
	await page.goto(`${dev.url}/en/harbour-talks/`);

	await test.step('with nothing right yet, a plain page lists the problems', async () => {
		await expect(page.getByRole('heading')).toHaveText('1 problem in the content');
		await expect(page.getByText(`${story}/venues.yaml:5:13`)).toBeVisible();
		await expect(page.getByText('A latitude lies between -90 and 90.')).toBeVisible();
		expect(dev.terminal()).toContain(`${story}/venues.yaml:5:13  A latitude lies`);
	});

	await test.step('the site comes by itself when they are mended', async () => {
		dev.edit(`${story}/venues.yaml`, broken[1], broken[0]);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Doha', seconds);
		await expect(problems(page)).toHaveCount(0);
	});

	await test.step('all problems lie over the page, which stays usable', async () => {
		dev.edit(`${story}/venues.yaml`, ...broken);
		dev.edit(`${story}/en.mdx`, '<Venue id="geneva" />', '<Venue id="zurich" />');
		await expect(problems(page)).toContainText('2 problems in the content', seconds);
		await expect(page.getByText('There is no venue “zurich”.')).toBeVisible();
		expect(dev.terminal()).toContain('There is no venue “zurich”.');
		await page.reload();
		await expect(problems(page)).toContainText('2 problems', seconds);
		await page.getByRole('main').getByRole('link', { name: 'Where might it be?' }).click();
		await expect(page).toHaveURL(/#where-might-it-be$/);
	});

	await test.step('they can be folded away', async () => {
		await problems(page).click();
		await expect(page.getByText('There is no venue “zurich”.')).toBeHidden();
		await problems(page).click();
	});

	await test.step('they are gone when they are mended', async () => {
		dev.edit(`${story}/venues.yaml`, broken[1], broken[0]);
		await expect(problems(page)).toContainText('One problem', seconds);
		dev.edit(`${story}/en.mdx`, '<Venue id="zurich" />', '<Venue id="geneva" />');
		await expect(problems(page)).toHaveCount(0, seconds);
		await expect.poll(() => dev.terminal(), seconds).toContain('The content is right again.');
	});

	await test.step('prose that cannot be read stays as it was, and is new when mended', async () => {
		dev.edit(`${story}/en.mdx`, 'It began with', '<Venue It began with');
		await expect(problems(page)).toContainText('One problem', seconds);
		await expect(
			page.getByRole('paragraph').filter({ hasText: 'It began with a letter' }),
		).toBeVisible(seconds);
		dev.edit(`${story}/en.mdx`, '<Venue It began with', 'It all began with');
		await expect(page.getByText('It all began with a letter')).toBeVisible(seconds);
		await expect(problems(page)).toHaveCount(0);
	});
});
