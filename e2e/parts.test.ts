import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { componentSchemas } from '../src/model/components.ts';
import { sites } from './sites.ts';
import { test as base, expect } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The address of a dev server that shows the fixture. */
const test = base.extend<{ dev: string }>({
	// The server needs nothing of the browser; the name is one that every test has.
	dev: async ({ baseURL: _ }, use) => {
		const server = spawn('astro', ['dev', '--ignore-lock', '--port', '0'], {
			cwd: root,
			env: { ...process.env, CONTENT: 'e2e/content', ASTRO_TELEMETRY_DISABLED: '1' },
		});
		const address = await new Promise<string>((resolve, reject) => {
			let said = '';
			server.once('error', reject).once('exit', () => reject(new Error(said)));
			server.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
				if (found) resolve(found);
			});
		});
		await use(address);
		server.removeAllListeners('exit').kill();
	},
});

test('every part for writers is shown in the dev site, with its source', async ({ page, dev }) => {
	test.setTimeout(120_000);
	await page.goto(`${dev}/parts/`);
	for (const name of Object.keys(componentSchemas)) {
		const part = page
			.locator('.part')
			.filter({ has: page.getByRole('heading', { name, exact: true }) });
		await expect(part.locator('pre')).toContainText(`<${name}`);
	}
	await expect(page.locator('.part .map-figure')).toBeVisible();
	await expect(page.locator('.part .picture img')).toBeVisible();
});

test('it is not published', () => {
	for (const { folder } of Object.values(sites)) {
		expect(existsSync(`${root}/${folder}`), folder).toBe(true);
		expect(existsSync(`${root}/${folder}/parts`), folder).toBe(false);
	}
});
