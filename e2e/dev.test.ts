import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type DevServer, startDevOnCopy } from './dev-server.ts';

const story = 'stories/harbour-talks';
/** A correct latitude, and a wrong one to replace it with. */
const mistake = ['46.2044', '431'] as const;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let dev: DevServer;

test.beforeAll(async () => {
	dev = await startDevOnCopy((edit) => edit(`${story}/venues.yaml`, ...mistake));
});

test.afterAll(async () => {
	expect(dev.terminal(), 'a stack trace for a mistake in the content').not.toMatch(/^\s+at /m);
	await dev.stop();
});

const problems = (page: Page) => page.getByRole('status').filter({ hasText: 'in the content' });
const patience = { timeout: 30_000 };

test('an editor sees every mistake over the last good version of the page', async ({ page }) => {
	await page.goto(`${dev.url}/en/harbour-talks/`);

	await test.step('before any version is valid, a plain page lists the problems', async () => {
		await expect(page.getByRole('heading')).toHaveText('1 problem in the content');
		await expect(page.getByText(`${story}/venues.yaml:5:13`)).toBeVisible();
		await expect(page.getByText('A latitude lies between -90 and 90.')).toBeVisible();
		expect(dev.terminal()).toContain(`${story}/venues.yaml:5:13  A latitude lies`);
	});

	await test.step('the site appears by itself once the problems are fixed', async () => {
		dev.edit(`${story}/venues.yaml`, mistake[1], mistake[0]);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Doha', patience);
		await expect(problems(page)).toHaveCount(0);
	});

	await test.step('all problems are listed over the page, which stays usable', async () => {
		dev.edit(`${story}/venues.yaml`, ...mistake);
		dev.edit(`${story}/en.mdx`, '<Venue id="geneva" />', '<Venue id="zurich" />');
		await expect(problems(page)).toContainText('2 problems in the content', patience);
		await expect(page.getByText('There is no venue “zurich”.')).toBeVisible();
		expect(dev.terminal()).toContain('There is no venue “zurich”.');
		await page.reload();
		await expect(problems(page)).toContainText('2 problems', patience);
		await page.getByRole('main').getByRole('link', { name: 'Where might it be?' }).click();
		await expect(page).toHaveURL(/#where-might-it-be$/);
	});

	await test.step('the list can be collapsed', async () => {
		await problems(page).click();
		await expect(page.getByText('There is no venue “zurich”.')).toBeHidden();
		await problems(page).click();
	});

	await test.step('problems disappear once they are fixed', async () => {
		dev.edit(`${story}/venues.yaml`, mistake[1], mistake[0]);
		await expect(problems(page)).toContainText('One problem', patience);
		dev.edit(`${story}/en.mdx`, '<Venue id="zurich" />', '<Venue id="geneva" />');
		await expect(problems(page)).toHaveCount(0, patience);
		await expect
			.poll(() => dev.terminal(), patience)
			.toContain('All problems in the content are fixed.');
	});

	await test.step('prose with a syntax error stays as it was until it is fixed', async () => {
		dev.edit(`${story}/en.mdx`, 'It began with', '<Venue It began with');
		await expect(problems(page)).toContainText('One problem', patience);
		await expect(
			page.getByRole('paragraph').filter({ hasText: 'It began with a letter' }),
		).toBeVisible(patience);
		dev.edit(`${story}/en.mdx`, '<Venue It began with', 'It all began with');
		await expect(page.getByText('It all began with a letter')).toBeVisible(patience);
		await expect(problems(page)).toHaveCount(0);
	});
});

test('an editor sees a picture, and the one that replaces it', async ({ page }) => {
	await page.goto(`${dev.url}/en/harbour-talks/`);
	const picture = page.locator('.picture img');
	const shown = () =>
		picture.evaluate((image: HTMLImageElement) => ({
			file: image.currentSrc,
			isLoaded: image.complete && image.naturalWidth > 0,
			isUpright: image.naturalHeight > image.naturalWidth,
		}));
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(shown, patience).toMatchObject({ isLoaded: true, isUpright: false });

	const upright = { width: 300, height: 400, channels: 3, background: 'teal' } as const;
	dev.write(`${story}/images/harbour.jpg`, await sharp({ create: upright }).jpeg().toBuffer());
	await expect
		.poll(async () => {
			await picture.scrollIntoViewIfNeeded();
			return shown();
		}, patience)
		.toMatchObject({ isLoaded: true, isUpright: true });

	dev.write(`${story}/images/new.png`, await sharp({ create: upright }).png().toBuffer());
	dev.edit(`${story}/pictures.yaml`, 'harbour.jpg', 'new.png');
	await expect
		.poll(async () => {
			await picture.scrollIntoViewIfNeeded();
			return shown();
		}, patience)
		.toMatchObject({ isLoaded: true, file: expect.stringMatching(/\/new-[^/]+\.avif$/) });
});
