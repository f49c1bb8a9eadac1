import type { LaunchOptions } from '@playwright/test';
import { chromium } from 'playwright';
import { firstExisting, candidatesOnPath } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const application = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of the Chromium for the tests: the one in `CHROMIUM`, Playwright’s, or the system’s. */
export const findChromium = (): string | undefined =>
	process.env['CHROMIUM'] ||
	firstExisting([chromium.executablePath(), ...candidatesOnPath(names), application]);

/** Playwright’s options for launching a Chromium. */
export const chromiumOptions = (executablePath: string): LaunchOptions => ({
	executablePath,
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-gpu',
		'--no-first-run',
		// Chromium’s sandbox does not work for root, the usual user in a container.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	],
});
