/*
 * Makes sure that an engine for the browser tests is installed, and prints its name and version:
 * `node e2e/engines/install.ts firefox`. Fails without Chromium. Without Firefox or WebKit it prints what
 * to do, and fails only if CI is set.
 *
 * On Debian it also installs the fonts that pages fall back on if their own arrive late (src/styles/fonts.css).
 * Without them the system’s default is used, which is much wider, and text overflows the drawings.
 */
import { spawnSync } from 'node:child_process';
import { startWebKit } from '../tab/webkit-driver.ts';
import { type Engine, engines } from './engine.ts';
import { isDriver } from './webkit.ts';

const minute = 60_000;
const [id = ''] = process.argv.slice(2);
const engine: Engine | undefined = Object.entries(engines).find(([key]) => key === id)?.[1];
if (!engine) throw new Error(`Which engine? ${Object.keys(engines).join(', ')}.`);
const { name, find, launch, packages, hint } = engine;
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

if (!find()) {
	console.log(`${name} is not installed yet: Playwright is downloading it …`);
	tryTo('playwright', ['install', id], 5 * minute);
	// Playwright’s build needs system libraries.
	if (find() && isRoot) tryTo('playwright', ['install-deps', id], 10 * minute);
}
const missing = [...(find() ? [] : packages), ...(hasFallbackFonts() ? [] : ['fonts-liberation'])];
if (isRoot && missing.length > 0) {
	if (!find())
		console.log('Playwright could not download it: installing the system’s package with apt-get …');
	tryTo('apt-get', ['update'], 2 * minute);
	tryTo('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], 10 * minute);
}

try {
	const program = find();
	if (!program) throw new Error('It could not be installed.');
	console.log(`${name} ${await versionOf(program)}`);
} catch (error) {
	const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
	console.error(`${name} is missing. ${reason} ${hint}`);
	if (id !== 'chromium' && !process.env['CI']) {
		console.error(
			`The tests in ${name} will be skipped. If CI is set, this command fails instead.`,
		);
	} else process.exitCode = 1;
}

/** Starts the engine, which proves that it works, and returns its version. */
async function versionOf(program: string): Promise<string> {
	if (isDriver(program)) {
		const session = await startWebKit(program);
		return session.close().then(() => session.version);
	}
	const browser = await launch(program);
	return browser.close().then(() => browser.version());
}

function hasFallbackFonts(): boolean {
	const { stdout } = spawnSync('fc-match', ['--format=%{family}', 'Arial'], { encoding: 'utf8' });
	return /^(Arial|Liberation Sans)\b/.test(stdout);
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
