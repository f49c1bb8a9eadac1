import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { sites } from './sites.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no browser: run `node e2e/install-browser.ts`.');

// The server says its port when it starts, and Playwright hands it to those who test.
const origin = `http://127.0.0.1:${process.env['SERVER_PORT'] ?? ''}`;

/** How the tests look at the sites: on a phone and on a desk, in Chromium. */
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
		launchOptions: {
			executablePath,
			args: [
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-gpu',
				'--no-first-run',
				// Chromium has no sandbox for root, which containers often are.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		},
		locale: 'es-ES',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
	},
	projects: [
		{ name: 'published', testMatch: 'published/*.test.ts' },
		{
			name: 'phone',
			// An editor sits at a desk, and one dev server is enough; so is one site with a crowd of places.
			// The figures of the chart get their widths from their tests.
			testIgnore: [
				'published/**',
				'dev.test.ts',
				'follows.test.ts',
				'map-crowd.test.ts',
				'embed.test.ts',
				/chart(-use)?\.test\.ts/,
			],
			use: {
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 2,
				isMobile: true,
				hasTouch: true,
			},
		},
		{
			name: 'desktop',
			testIgnore: 'published/**',
			use: { viewport: { width: 1280, height: 800 } },
		},
	],
});
