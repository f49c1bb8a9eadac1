import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';
import { firefox } from 'playwright';
import { firstExisting, candidatesOnPath } from './programs.ts';

const application = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of the Firefox for the tests: the one in `FIREFOX`, Playwright’s, or the system’s. */
export const findFirefox = (): string | undefined =>
	process.env['FIREFOX'] ||
	firstExisting([
		firefox.executablePath(),
		...candidatesOnPath(['firefox-esr', 'firefox']),
		application,
	]);

/**
 * Playwright’s options for launching a Firefox. Any Firefox other than Playwright’s own is driven
 * over WebDriver BiDi, through `firefox-shim.ts`, which reports success for a command that Firefox may not
 * support.
 */
export function firefoxOptions(program: string): LaunchOptions {
	const firefoxUserPrefs = {
		// Pages may read and write the clipboard without asking.
		'dom.events.testing.asyncClipboard': true,
		// Headless Firefox reports no mouse: 2 is a fine pointer, 4 one that can hover.
		'ui.primaryPointerCapabilities': 2 + 4,
		'ui.allPointerCapabilities': 2 + 4,
		// Going back loads the page again: over BiDi, Playwright loses track of a cached page.
		'browser.sessionhistory.max_total_viewers': 0,
		// Scroll bars take no space, as in a Chromium started by Playwright.
		'ui.useOverlayScrollbars': 1,
	};
	if (program === firefox.executablePath()) return { executablePath: program, firefoxUserPrefs };
	return {
		channel: 'moz-firefox',
		executablePath: fileURLToPath(new URL('firefox-shim.ts', import.meta.url)),
		env: { ...process.env, FIREFOX: program },
		firefoxUserPrefs,
	};
}

/** The options of `firefoxOptions` for a Playwright project, which takes the channel separately. */
export function firefoxProjectOptions(program: string) {
	const { channel, ...launchOptions } = firefoxOptions(program);
	return { ...(channel !== undefined && { channel }), launchOptions };
}
