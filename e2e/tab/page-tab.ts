import type { Browser, Page } from '@playwright/test';
import { acceptRepeatedNavigations } from '../engines/firefox-goto.ts';
import type { TabActions, Tab, Target } from './tab.ts';

/** Opens a tab in a browser that Playwright has started, for the site at a URL. */
export async function openPageTab(browser: Browser, site: string): Promise<Tab> {
	const page = await browser.newPage({
		baseURL: site,
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		timezoneId: 'UTC',
	});
	if (browser.browserType().name() === 'firefox') acceptRepeatedNavigations(page);
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	return {
		...actionsOn(page),
		errors: async () => errors.splice(0),
		close: () => browser.close(),
	};
}

/** What a reader can do on a page that Playwright has opened. */
export function actionsOn(page: Page): TabActions {
	const find = ({ css, text }: Target) =>
		page
			.locator(css, { ...(text !== undefined && { hasText: text }) })
			.filter({ visible: true })
			.first();
	/** Runs a script in the page, and once more if a navigation interrupted it. */
	async function run(script: string): Promise<unknown> {
		try {
			return await page.evaluate(script);
		} catch (error) {
			if (!String(error).includes('Execution context was destroyed')) throw error;
			return await page.evaluate(script);
		}
	}
	return {
		goto: async (path) => void (await page.goto(path)),
		back: async () => {
			// Playwright waits forever when Firefox goes back within a page.
			const engine = page.context().browser()?.browserType().name();
			if (engine === 'firefox') await page.evaluate(() => history.back());
			else await page.goBack();
		},
		reload: async () => void (await page.reload()),
		url: async () => String(await run('location.href')),
		evaluate: async (callback, ...args) =>
			(await run(`(${String(callback)})(...${JSON.stringify(args)})`)) as Awaited<
				ReturnType<typeof callback>
			>,
		hover: (target) => find(target).hover(),
		click: (target) => find(target).click(),
		moveAway: () => page.mouse.move(0, 0),
		focus: (target) => find(target).focus(),
		press: (key) => page.keyboard.press(key),
	};
}
