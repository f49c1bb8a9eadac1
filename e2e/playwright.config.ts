import { defineConfig } from '@playwright/test';
import { chromiumOptions, findChromium } from './engines/chromium.ts';
import { findFirefox, firefoxProjectOptions } from './engines/firefox.ts';
import { findWebKit } from './engines/webkit.ts';
import { origin } from './origin.ts';
import { sites } from './sites.ts';

const chromium = findChromium();
if (!chromium)
	throw new Error('Chromium is not installed: run `node e2e/engines/install.ts chromium`.');
const firefox = findFirefox();
const webkit = findWebKit();

/** Metadata that skips the tests of an engine if it is not installed or `npm test` could not start it. */
const unlessFound = (engine: string, program: string | undefined) => ({
	isMissing: !program || process.env['MISSING_ENGINES']?.split(' ').includes(engine),
});

/**
 * How often a test is tried again in the system’s own Firefox and WebKit: their drivers, which Playwright is
 * not tested with, sometimes lose a navigation on a busy machine.
 */
const retries = 1;

/** Tests of the published files, and browser tests: Chromium on a phone, three engines on a desktop. */
export default defineConfig({
	testDir: '.',
	outputDir: './.results',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	reporter: 'list',
	webServer: {
		command: 'node serve.ts',
		wait: { stdout: /Serving on port (?<server_port>\d+)/ },
	},
	use: {
		baseURL: origin + sites.fixture.path,
		launchOptions: chromiumOptions(chromium),
		locale: 'es-ES',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
	},
	projects: [
		{ name: 'published', testMatch: 'published/*.test.ts' },
		{
			name: 'phone',
			// The dev server and the sites that a test builds are slow to start, so the desktop is enough.
			// The chart tests set the widths of their figures themselves.
			testIgnore: [
				'published/**',
				'console.test.ts',
				'every-engine/**',
				'dev.test.ts',
				'follows.test.ts',
				'map-crowd.test.ts',
				'map-tiles.test.ts',
				'site-look.test.ts',
				'embed.test.ts',
				/chart(-use)?\.test\.ts/,
			],
			// A phone has no mouse.
			grepInvert: /@mouse/,
			use: {
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 2,
				isMobile: true,
				hasTouch: true,
			},
		},
		{
			name: 'desktop',
			testIgnore: ['published/**', 'console.test.ts', 'every-engine/states.test.ts'],
			// A desktop has no touch screen.
			grepInvert: /@touch/,
			use: { viewport: { width: 1280, height: 800 } },
		},
		{
			name: 'firefox',
			// Tests of what readers do. Those that need something only Chromium can emulate are tagged.
			testMatch: [
				'anchors.test.ts',
				'cards.test.ts',
				'chart-use.test.ts',
				'console.test.ts',
				'editions.test.ts',
				'embed.test.ts',
				'every-engine/*.test.ts',
				'first-touch.test.ts',
				'folds.test.ts',
				'home.test.ts',
				'late-style.test.ts',
				'map-live.test.ts',
				'right-to-left.test.ts',
				'story.test.ts',
			],
			grepInvert: /@touch|@chromium-only/,
			metadata: unlessFound('Firefox', firefox),
			retries,
			use: {
				browserName: 'firefox',
				...(firefox && firefoxProjectOptions(firefox)),
				viewport: { width: 1280, height: 800 },
				// Playwright’s screenshots add a style, which the policy of the page refuses.
				screenshot: 'off',
			},
		},
		{
			name: 'webkit',
			testMatch: 'every-engine/*.test.ts',
			metadata: unlessFound('WebKit', webkit),
			retries,
			use: { browserName: 'webkit', launchOptions: {} },
		},
	],
});
