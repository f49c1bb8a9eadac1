import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const application = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The Chromium that the tests look through: the one that was named, Playwright’s, the system’s. */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM'];
	if (named) return named;
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [chromium.executablePath(), ...installed, application].find((path) => existsSync(path));
}
