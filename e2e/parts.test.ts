import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { componentSchemas } from '../src/model/components.ts';
import { sites } from './sites.ts';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A dev server that shows the fixture. */
async function startDev(): Promise<{ address: string; stop: () => void }> {
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
	const stop = () => void server.removeAllListeners('exit').kill();
	process.once('exit', stop);
	return { address, stop };
}

test('every part for writers is shown in the dev site, with its source', async ({ page }) => {
	const { address: dev, stop } = await startDev();
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
	stop();
});

test('it is not published', () => {
	for (const { folder } of Object.values(sites)) {
		expect(existsSync(`${root}/${folder}`), folder).toBe(true);
		expect(existsSync(`${root}/${folder}/parts`), folder).toBe(false);
	}
});
