import { expect, type Locator, type Page } from '@playwright/test';
import { test as base } from './engines/engine-test.ts';
import { acceptRepeatedNavigations } from './engines/firefox-goto.ts';
import { typesWith } from '../src/model/facts/items.ts';
import { sites } from './sites.ts';

/** The types of items that every full story of the tests has. Some have no pictures or corrections. */
export const typesInEveryStory = typesWith('isAnchored').filter(
	(type) => type !== 'picture' && type !== 'correction',
);

/** The errors for a file that a test blocks. */
export const blocked = /Failed to load resource|Loading failed|downloadable font|download failed/i;

/** Firefox’s error for a font download that a navigation cancelled. */
export const cancelledDownload = /download failed .* status=2152398850/;

interface Fixtures {
	/** What went wrong on the page. A test that causes errors on purpose passes them to `expectErrors`. */
	pageErrors: string[];
	/** Reads the text that the page has copied to the clipboard. */
	copied: () => Promise<string>;
}

/**
 * Playwright’s `test`, which also fails on an error in the console (such as a violation of the policy), a
 * request to another origin, or an HTTP error.
 */
export const test = base.extend<Fixtures>({
	page: async ({ page, browserName }, use) => {
		if (browserName === 'firefox') acceptRepeatedNavigations(page);
		await use(page);
	},
	pageErrors: [
		async ({ page, baseURL }, use) => {
			const errors: string[] = [];
			const { origin } = new URL(baseURL ?? '');
			page.on('console', (message) => {
				if (message.type() === 'error') errors.push(message.text());
			});
			page.on('pageerror', ({ message }) => errors.push(message));
			page.on('request', (request) => {
				if (new URL(request.url()).origin !== origin) errors.push(`request to ${request.url()}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
			});
			await use(errors);
			expect(errors.filter((error) => !cancelledDownload.test(error))).toEqual([]);
		},
		{ auto: true },
	],
	copied: async ({ page, context }, use) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await use(() => page.evaluate(() => navigator.clipboard.readText()));
	},
});

export { expect };

/** Removes the errors that a test causes on purpose, and fails if there are none. */
export function expectErrors(pageErrors: string[], pattern: RegExp): void {
	const before = pageErrors.length;
	allowErrors(pageErrors, pattern);
	expect(pageErrors.length, `errors like ${String(pattern)}`).toBeLessThan(before);
}

/** Removes the errors that a test causes on purpose, if there are any: not every engine reports them. */
export function allowErrors(pageErrors: string[], pattern: RegExp): void {
	pageErrors.splice(0, Infinity, ...pageErrors.filter((error) => !pattern.test(error)));
}

/** The path of a page of the real site on the test server. */
export function real(path: string): string {
	return `${sites.real.path}${path}`;
}

/** Scrolls to every map of a page and waits until it is live. */
export async function makeMapsLive(page: Page): Promise<void> {
	for (const map of await page.locator('venue-map').all()) {
		await map.scrollIntoViewIfNeeded();
		await expect(map).toHaveAttribute('data-live');
	}
}

/** Opens a page and waits until its map is live. */
export async function visitMap(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('venue-map')).toHaveCount(1);
	await makeMapsLive(page);
}

/** Whether nothing covers an element: a click near its corners, at its sides or in its middle hits it. */
export const isOnTop = (one: Locator): Promise<boolean> =>
	one.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return [0.05, 0.5, 0.95].every((across) =>
			[0.05, 0.5, 0.95].every((down) =>
				element.contains(document.elementFromPoint(left + width * across, top + height * down)),
			),
		);
	});

/** Holds back the requests of a page that match a pattern until the returned function is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(pattern, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
