import type { Page } from '@playwright/test';

/**
 * Makes `page.goto` work in Firefox if one navigation is reported twice, as sometimes happens over WebDriver
 * BiDi. Playwright mistakes the second report for another navigation to the same URL, which interrupts the
 * first.
 */
export function acceptRepeatedNavigations(page: Page): void {
	const goto = page.goto.bind(page);
	page.goto = async (url, options) => {
		try {
			return await goto(url, options);
		} catch (error) {
			const [, from, to] =
				/Navigation to "(.*?)" is interrupted by another navigation to "(.*?)"/.exec(
					String(error),
				) ?? [];
			if (from === undefined || from !== to) throw error;
			await page.waitForURL(from, options);
			return null;
		}
	};
}
