import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partSchemas } from '../src/model/facts/parts.ts';
import { startDevServer } from './dev-server.ts';
import { sites } from './sites.ts';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the dev server shows every part for editors, with its MDX', async ({ page }) => {
	test.setTimeout(120_000);
	const { url, stop } = await startDevServer(sites.fixture.content);
	await page.goto(`${url}/parts/`);
	for (const name of Object.keys(partSchemas)) {
		const part = page
			.locator('.part')
			.filter({ has: page.getByRole('heading', { name, exact: true }) });
		await expect(part.locator('pre')).toContainText(`<${name}`);
		await expect(
			part.locator('pre ~ *:visible').first(),
			`<${name}> shows something`,
		).toBeVisible();
	}
	await expect(page.locator('.part .map-figure')).toBeVisible();
	await expect(page.locator('.part .picture img')).toBeVisible();
	await stop();
});

test('the parts page is not published', () => {
	for (const { folder } of Object.values(sites)) {
		expect(existsSync(`${root}/${folder}`), folder).toBe(true);
		expect(existsSync(`${root}/${folder}/parts`), folder).toBe(false);
	}
});
