import { expect, expectErrors, test } from '../visit.ts';
import { pagesOf } from './built-pages.ts';
import { paths, serveAtPaths } from './serve-at-paths.ts';

/** Patterns that find the addresses in a file, by its content type. */
const addresses: Record<string, RegExp[]> = {
	'text/html': [/\s(?:href|src|data-near)="([^"]+)"/g, /\burl\(["']?([^"')]+)["']?\)/g],
	'text/css': [/\burl\(["']?([^"')]+)["']?\)/g],
	'text/javascript': [/\b(?:import|URL)\(\s*["'`]([^"'`]+)["'`]/g, /\bfrom\s*["'`]([^"'`]+)["'`]/g],
};

/**
 * Follows every link from these pages and every file that they load. Returns the broken links and the
 * addresses that it visited.
 */
async function crawl(
	start: string,
	pages: readonly string[],
): Promise<{ broken: string[]; visited: Set<string> }> {
	const broken: string[] = [];
	const visited = new Set<string>();
	const anchors = new Map<string, Set<string>>();
	const queue = pages.map((page) => ({ from: 'the start', to: start + page }));
	for (let next = queue.pop(); next; next = queue.pop()) {
		const { hash, href } = new URL(next.to);
		const page = href.replace(hash, '');
		if (!visited.has(page)) {
			visited.add(page);
			const response = await fetch(page, { redirect: 'manual' });
			if (response.status !== 200) {
				broken.push(`${next.from} → ${page}`);
				continue;
			}
			if (!page.startsWith(start)) broken.push(`${next.from} leaves its path: ${page}`);
			const [type = ''] = response.headers.get('content-type')?.split(';') ?? [];
			const text = await response.text();
			if (type === 'text/html') {
				const ids = Array.from(text.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? '');
				anchors.set(page, new Set(ids));
			}
			for (const pattern of addresses[type] ?? []) {
				for (const [, to = ''] of text.matchAll(pattern)) {
					if (/^(https?|mailto|data):/.test(to)) continue;
					queue.push({ from: page, to: new URL(to.replaceAll('&amp;', '&'), page).href });
				}
			}
		}
		const anchor = decodeURIComponent(hash.slice(1));
		if (anchor && anchors.has(page) && !anchors.get(page)?.has(anchor)) {
			broken.push(`${next.from} → ${page}#${anchor}`);
		}
	}
	return { broken, visited };
}

for (const site of ['fixture', 'real'] as const) {
	for (const path of paths) {
		test(`every link and file of the ${site} site works under ${path}`, async () => {
			await serveAtPaths(site, async (origin) => {
				// The 404 page is shown at any depth. If the site does not know its address, that page can only
				// link to the root of the host.
				const pages = pagesOf(site)
					.map(({ address }) => address)
					.filter((address) => address !== '404.html' || path === '/');
				const { broken, visited } = await crawl(origin + path, pages);
				expect(broken).toEqual([]);
				const files = [...visited];
				for (const ending of ['.woff2', '.css', '.js', '.png', '.svg']) {
					expect(
						files.some((file) => file.endsWith(ending)),
						ending,
					).toBe(true);
				}
			});
		});
	}
}

test('a broken link is found', async () => {
	await serveAtPaths('fixture', async (origin) => {
		const { broken } = await crawl(`${origin}/a/b/`, ['en/', 'nowhere/']);
		expect(broken).toEqual([`the start → ${origin}/a/b/nowhere/`]);
	});
});

for (const path of paths) {
	test(`a map becomes live under ${path} and requests nothing from elsewhere`, async ({
		page,
		pageErrors,
	}) => {
		await serveAtPaths('fixture', async (origin) => {
			const requests: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			page.on('response', (response) => expect(response.status()).toBe(200));
			await page.goto(`${origin}${path}en/harbour-talks/`);
			await page.locator('venue-map').scrollIntoViewIfNeeded();
			await expect(page.getByRole('button', { name: 'Zoom in' }).first()).toBeVisible();
			await page.getByRole('button', { name: 'Zoom in' }).first().click();
			await page.waitForLoadState('networkidle');
			expect(requests.filter((url) => !url.startsWith(`${origin}${path}`))).toEqual([]);
			expect(requests.some((url) => /live-map.*\.css$/.test(url))).toBe(true);
			// Requests to this server are expected: `pageErrors` treats every origin but the default test
			// server’s as foreign.
			expectErrors(pageErrors, new RegExp(`^request to ${origin}`));
		});
	});
}
