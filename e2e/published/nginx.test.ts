import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostRules } from '../../src/integration/publish/host-rules.ts';
import { nginxFile, nginxFileName } from '../../src/integration/publish/nginx-file.ts';
import { publishedPage } from '../../src/integration/publish/published-page.ts';
import { findNginx, runNginx } from '../nginx.ts';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { filesOf, folderOf, textOf } from './built-pages.ts';
import { refusalsOn, useEverything } from './use-everything.ts';

/** The codes that a page offers for other sites. */
const codesIn = (html: string): string[] =>
	Array.from(html.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g), ([, code = '']) =>
		code
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll(/&(?:quot|#34);/g, '"')
			.replaceAll('&amp;', '&'),
	);

/** A page on another origin that may hold frames of one site, its own style, and nothing else. */
async function foreignHost(frames: readonly string[], framed: string, width: number) {
	const style = `body{margin:0}div{inline-size:${width}px}`;
	const hash = createHash('sha256').update(style).digest('base64');
	const page = `<!doctype html><html lang="en"><title>Elsewhere</title><style>${style}</style>${frames.map((frame) => `<div>${frame}</div>`).join('')}`;
	const server = createServer((_, response) => {
		response.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; frame-src ${framed}; base-uri 'none'; form-action 'none'`,
		});
		response.end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new TypeError('The server has no port.');
	return {
		origin: `http://localhost:${address.port}/`,
		stop: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		},
	};
}

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
		const [, ...lines] = textOf('fixture', '_headers').split('\n/:locale')[0]?.split('\n  ') ?? [];
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

	test('a page elsewhere, under a strict policy of its own, holds all four figures', async ({
		page,
		watched,
	}) => {
		const refusals = await refusalsOn(page);
		const codes = codesIn(textOf('fixture', 'en/harbour-talks/reuse/index.html'));
		expect(codes).toHaveLength(4);
		for (const width of [300, 600, 1200]) {
			const asked: string[] = [];
			const host = await foreignHost(
				codes.map((code) => code.replace(sites.fixture.address, site)),
				server.origin,
				width,
			);
			page.on('request', (request) => asked.push(`${request.frame() === page.mainFrame()}`));
			await page.setViewportSize({ width: 1400, height: 900 });
			await page.goto(host.origin);
			for (const frame of await page.locator('iframe').all()) {
				await frame.scrollIntoViewIfNeeded();
				const inner = frame.contentFrame();
				await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(
					inner.getByText('What was known on 20 March 2024', { exact: false }).first(),
				).toBeVisible();
				await expect(inner.getByText('Facts last checked on 1 April 2024')).toBeVisible();
				await expect(inner.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
				const size = await inner.locator('html').evaluate((root) => ({
					over: root.scrollWidth - innerWidth,
					width: innerWidth,
				}));
				expect(size).toEqual({ over: 0, width });
			}
			expect(await page.evaluate(() => document.scripts.length)).toBe(0);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
				`at ${width}`,
			).toBe(true);
			// The page itself asks for itself alone.
			expect(asked.filter((own) => own === 'true')).toHaveLength(1);
			page.removeAllListeners('request');
			await host.stop();
		}
		expect(refusals).toEqual([]);
		expect(watched.filter((complaint) => !complaint.startsWith('asked for'))).toEqual([]);
		watched.length = 0;
	});

	test('nothing but the figures can be framed', async ({ page, watched }) => {
		const frames = ['en/harbour-talks/', 'en/harbour-talks/reuse/', 'en/', '404.html'].map(
			(address) => `<iframe src="${site}${address}" title="x"></iframe>`,
		);
		const host = await foreignHost(frames, server.origin, 600);
		await page.goto(host.origin);
		await expect
			.poll(() => page.frames().map((frame) => frame.url().split(':')[0]))
			.toEqual(['http', ...frames.map(() => 'chrome-error')]);
		for (const address of ['en/harbour-talks/', 'en/harbour-talks/embed/map/']) {
			const policy = (await get(address)).headers.get('content-security-policy') ?? '';
			expect(policy.includes('frame-ancestors *')).toBe(address.includes('embed'));
			// The rest of the policy is the same.
			expect(policy).toContain("default-src 'none'");
		}
		watched.length = 0;
		await host.stop();
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
