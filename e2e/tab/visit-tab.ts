import { expect } from '@playwright/test';
import { test as base } from '../engines/engine-test.ts';
import { origin } from '../origin.ts';
import { sites } from '../sites.ts';
import { cancelledDownload } from '../visit.ts';
import { openTab } from './open-tab.ts';
import type { Tab } from './tab.ts';

/**
 * Playwright’s `test` with a tab in the engine of its project. An error in the console fails the test.
 * Tests in one worker share the tab, so a file begins with
 * `test.describe.configure({ mode: 'default' })`, which runs its tests in one worker.
 */
export const test = base.extend<{ tab: Tab }, { window: Tab }>({
	window: [
		async ({ browserName }, use) => {
			const window = await openTab(browserName, origin + sites.fixture.path);
			if (!window) throw new Error(`${browserName} is not installed.`);
			await use(window);
			await window.close();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	tab: async ({ window }, use) => {
		await use(window);
		const errors = await window.errors();
		expect(
			errors.filter((error) => !cancelledDownload.test(error)),
			'errors in the console',
		).toEqual([]);
	},
});

export { expect };
