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
import { expect, expectErrors, test } from '../visit.ts';
import { filesOf, folderOf, textOf } from './built-pages.ts';
import { violationsOn, useEverything } from './use-everything.ts';

/** The embed codes on a page. */
const codesIn = (html: string): string[] =>
	Array.from(html.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g), ([, code = '']) =>
		code
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll(/&(?:quot|#34);/g, '"')
			.replaceAll('&amp;', '&'),
	);

/**
 * Serves a page with these frames on another origin. Its policy allows only frames of one origin and the
 * page’s own style.
 */
async function foreignHost(frames: readonly string[], framedOrigin: string, width: number) {
	const style = `body{margin:0}div{inline-size:${width}px}`;
	const hash = createHash('sha256').update(style).digest('base64');
	const page = `<!doctype html><html lang="en"><title>Elsewhere</title><style>${style}</style>${frames.map((frame) => `<div>${frame}</div>`).join('')}`;
	const server = createServer((_, response) => {
		response.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; frame-src ${framedOrigin}; base-uri 'none'; form-action 'none'`,
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

/** The server block in publishing.md, with its folder and path replaced. */
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

test.describe('under nginx, in a sub-path, with the file that the build writes', () => {
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
		console.log(`Skipped under nginx: ${nginx.missing}.`);
		test.skip(true, nginx.missing);
	});

	const get = (address: string, headers: Record<string, string> = {}) =>
		fetch(site + address, { redirect: 'manual', headers });

	test('every response has the headers that other hosts send', async () => {
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

	test('hashed files are cached for ever, and all others are revalidated', async () => {
		for (const [ending, type] of [
			['.woff2', 'font/woff2'],
			['.webp', 'image/webp'],
		] as const) {
			const hashed = await get(filesOf('fixture', ending)[0] ?? '');
			expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
			expect(hashed.headers.get('content-type')).toBe(type);
		}
		const page = await get('en/harbour-talks/');
		expect(page.headers.get('cache-control')).toBe('no-cache');
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(page.headers.get('content-encoding')).toBe('gzip');
		const etag = page.headers.get('etag') ?? '';
		expect((await get('en/harbour-talks/', { 'if-none-match': etag })).status).toBe(304);
	});

	test('a missing address gets the 404 page at any depth, and is not cached', async () => {
		for (const address of [
			'nothing',
			'es/nothing/here/',
			'_astro/nothing.js',
			'_pictures/x.avif',
		]) {
			const response = await get(address);
			expect(response.status, address).toBe(404);
			expect(response.headers.get('cache-control'), address).toBe('no-cache');
			expect(await response.text()).toBe(textOf('fixture', '404.html'));
		}
	});

	test('the files that configure hosts are not served', async () => {
		for (const address of [nginxFileName, '_headers', '.hosting/']) {
			expect((await get(address)).status, address).toBe(404);
		}
	});

	test('the address of a folder without a slash redirects to the one with it', async () => {
		const response = await get('es');
		expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/es/']);
	});

	test('a former address redirects to the new one', async () => {
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

	test('a page on another site with a strict policy can embed all four figures', async ({
		page,
		pageErrors,
	}) => {
		const violations = await violationsOn(page);
		const codes = codesIn(textOf('fixture', 'en/harbour-talks/reuse/index.html'));
		expect(codes).toHaveLength(4);
		for (const width of [300, 600, 1200]) {
			const requests: string[] = [];
			const host = await foreignHost(
				codes.map((code) => code.replace(sites.fixture.url, site)),
				server.origin,
				width,
			);
			page.on('request', (request) => requests.push(`${request.frame() === page.mainFrame()}`));
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
					overflow: root.scrollWidth - innerWidth,
					width: innerWidth,
				}));
				expect(size).toEqual({ overflow: 0, width });
			}
			expect(await page.evaluate(() => document.scripts.length)).toBe(0);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
				`at ${width}`,
			).toBe(true);
			// The host page requests nothing but itself.
			expect(requests.filter((own) => own === 'true')).toHaveLength(1);
			page.removeAllListeners('request');
			await host.stop();
		}
		expect(violations).toEqual([]);
		expectErrors(pageErrors, /^request to/);
	});

	test('only the embeds can be framed', async ({ page, pageErrors }) => {
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
		expectErrors(pageErrors, /^request to|frame-ancestors|Refused to (frame|display)/);
		await host.stop();
	});

	test('the policy allows everything that pages do, and refuses the rest', async ({
		page,
		pageErrors,
	}) => {
		const violations = await violationsOn(page);
		for (const address of ['', 'en/', 'en/harbour-talks/', 'es/acerca-de/', '404.html']) {
			await page.goto(site + address);
			await useEverything(page);
		}
		expect(violations).toEqual([]);
		// Requests to this server are expected: `pageErrors` knows only the default test server.
		expectErrors(pageErrors, new RegExp(`^request to ${site}`));

		await page.goto(`${site}en/about/`);
		await page.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.src = './';
			const script = document.createElement('script');
			script.textContent = 'document.title = "run"';
			document.body.append(frame, script);
		});
		await expect.poll(() => violations.length).toBeGreaterThan(1);
		expect(await page.title()).not.toBe('run');
		expectErrors(pageErrors, /^request to|Content Security Policy/);
	});
});
