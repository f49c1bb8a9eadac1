import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostRules } from '../../src/integration/publish/host-rules.ts';
import { nginxFile, nginxFileName } from '../../src/integration/publish/nginx-file.ts';
import { publishedPage } from '../../src/integration/publish/published-page.ts';
import { findNginx, runNginx } from '../nginx.ts';
import { expect, test } from '../visit.ts';
import { filesOf, folderOf, textOf } from './built-pages.ts';
import { refusalsOn, useEverything } from './use-everything.ts';

/** The server block as the guide has it, with a folder and a path in the place of those that it names. */
function blockOfGuide(root: string, path: string): string {
	const guide = readFileSync(
		fileURLToPath(new URL('../../.github/publishing.md', import.meta.url)),
		'utf8',
	);
	const [, block = ''] = /```nginx\n(.*?)```/s.exec(guide) ?? [];
	expect(block.match(/listen 80;|\/srv\/www|\/explainers/g)?.length).toBe(6);
	return block
		.replace('listen 80;', 'listen 127.0.0.1:{port};')
		.replaceAll('/srv/www', root)
		.replaceAll('/explainers', path);
}

test.describe('under nginx, in a sub-path, by the file of the build', () => {
	test.describe.configure({ mode: 'serial' });
	const nginx = findNginx();
	let root: string;
	let server: Awaited<ReturnType<typeof runNginx>>;
	let site: string;

	test.beforeAll(async () => {
		if ('missing' in nginx) return;
		root = await mkdtemp(join(tmpdir(), 'srv-'));
		await cp(folderOf('fixture'), join(root, 'a/b'), { recursive: true });
		await cp(join(root, 'a/b/favicon.ico'), join(root, 'favicon.ico'));
		server = await runNginx(nginx, blockOfGuide(root, '/a/b'));
		site = `${server.origin}/a/b/`;
	});
	test.afterAll(async () => {
		if ('missing' in nginx) return;
		await server.stop();
		await rm(root, { recursive: true });
	});
	test.beforeEach(() => {
		if (!('missing' in nginx)) return;
		console.log(`Not run under nginx: ${nginx.missing}.`);
		test.skip(true, nginx.missing);
	});

	const get = (address: string, headers: Record<string, string> = {}) =>
		fetch(site + address, { redirect: 'manual', headers });

	test('every answer has the headers that the other hosts send', async () => {
		const [, ...lines] = textOf('fixture', '_headers').split('\n/_astro/*')[0]?.split('\n  ') ?? [];
		const expected = lines.map((line) => line.split(': '));
		expect(expected.map(([name]) => name)).toContain('Content-Security-Policy');
		for (const address of ['', 'en/harbour-talks/', 'en/feed.xml', 'nothing/here']) {
			const response = await get(address);
			for (const [name = '', value] of expected) {
				expect(response.headers.get(name), `${name} of ${address}`).toBe(value);
			}
		}
	});

	test('hashed files are kept for ever, all others asked for anew', async () => {
		const hashed = filesOf('fixture', '.woff2')[0] ?? '';
		const kept = await get(hashed);
		expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(kept.headers.get('content-type')).toBe('font/woff2');
		const page = await get('en/harbour-talks/');
		expect(page.headers.get('cache-control')).toBe('no-cache');
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(page.headers.get('content-encoding')).toBe('gzip');
		const etag = page.headers.get('etag') ?? '';
		expect((await get('en/harbour-talks/', { 'if-none-match': etag })).status).toBe(304);
	});

	test('what is not there gets the page for it, whatever its depth, and is not kept', async () => {
		for (const address of ['nothing', 'es/nothing/here/', '_astro/nothing.js']) {
			const response = await get(address);
			expect(response.status, address).toBe(404);
			expect(response.headers.get('cache-control'), address).toBe('no-cache');
			expect(await response.text()).toBe(textOf('fixture', '404.html'));
		}
	});

	test('what tells hosts how to serve the site is no page', async () => {
		for (const address of [nginxFileName, '_headers', '.hosting/']) {
			expect((await get(address)).status, address).toBe(404);
		}
	});

	test('a folder is shown at its address with a slash', async () => {
		const response = await get('es');
		expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/es/']);
	});

	test('an old address leads to the new one', async () => {
		if ('missing' in nginx) return;
		const old = join(root, 'old');
		const page = '<meta http-equiv="refresh" content="0;url=../new/">';
		await mkdir(join(old, 'es/old'), { recursive: true });
		await mkdir(join(old, '.hosting'));
		await writeFile(join(old, 'es/old/index.html'), page);
		const rules = hostRules([publishedPage('es/old/index.html', page)]);
		await writeFile(join(old, nginxFileName), nginxFile(rules));
		const other = await runNginx(nginx, blockOfGuide(root, '/old'));
		try {
			const response = await fetch(`${other.origin}/old/es/old/`, { redirect: 'manual' });
			expect([response.status, response.headers.get('location')]).toEqual([301, '/old/es/new/']);
		} finally {
			await other.stop();
		}
	});

	test('pages do in a browser all that they do, and their policy refuses the rest', async ({
		page,
		watched,
	}) => {
		const refusals = await refusalsOn(page);
		for (const address of ['', 'en/', 'en/harbour-talks/', 'es/acerca-de/', '404.html']) {
			await page.goto(site + address);
			await useEverything(page);
		}
		expect(refusals).toEqual([]);
		// The watch knows the other server only.
		expect(watched.filter((complaint) => !complaint.startsWith(`asked for ${site}`))).toEqual([]);

		await page.goto(`${site}en/about/`);
		await page.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.src = './';
			const script = document.createElement('script');
			script.textContent = 'document.title = "run"';
			document.body.append(frame, script);
		});
		await expect.poll(() => refusals.length).toBeGreaterThan(1);
		expect(await page.title()).not.toBe('run');
		watched.length = 0;
	});
});
