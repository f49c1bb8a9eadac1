/* Makes sure that there is a browser for the tests: `node e2e/install-browser.ts`. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const minute = 60_000;

if (!findBrowser()) {
	console.log('There is no Chromium yet: Playwright fetches one …');
	tryTo('playwright', ['install', 'chromium'], 5 * minute);
}
if (!findBrowser() && process.platform === 'linux' && process.getuid?.() === 0) {
	console.log('Playwright could not fetch one: apt-get installs the system’s …');
	tryTo('apt-get', ['update'], 2 * minute);
	tryTo('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 10 * minute);
}
if (!findBrowser()) {
	console.error(
		'The browser tests need a Chromium: install one, or set CHROMIUM to the path of its program.',
	);
	process.exit(1);
}

function tryTo(program: string, args: readonly string[], timeout: number): void {
	spawnSync(program, args, {
		timeout,
		stdio: 'ignore',
		env: {
			...process.env,
			DEBIAN_FRONTEND: 'noninteractive',
			PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
		},
	});
}
