import { expect, test } from '../visit.ts';
import { pagesOf } from './built-pages.ts';
import { paths, servedAtPaths } from './served-at.ts';

/** What files ask for, by the type that they are sent with. */
const addresses: Record<string, RegExp[]> = {
	'text/html': [/\s(?:href|src|data-near)="([^"]+)"/g, /\burl\(["']?([^"')]+)["']?\)/g],
	'text/css': [/\burl\(["']?([^"')]+)["']?\)/g],
	'text/javascript': [/\b(?:import|URL)\(\s*["'`]([^"'`]+)["'`]/g, /\bfrom\s*["'`]([^"'`]+)["'`]/g],
};

/** Follows every link of these pages and every file that is asked for; tells those that are not there. */
async function brokenUnder(
	start: string,
	pages: readonly string[],
): Promise<{ broken: string[]; seen: Set<string> }> {
	const broken: string[] = [];
	const seen = new Set<string>();
	const anchors = new Map<string, Set<string>>();
	const wanted = pages.map((page) => ({ from: 'the start', to: start + page }));
	for (let next = wanted.pop(); next; next = wanted.pop()) {
		const { hash, href } = new URL(next.to);
		const page = href.replace(hash, '');
		if (!seen.has(page)) {
			seen.add(page);
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
					wanted.push({ from: page, to: new URL(to.replaceAll('&amp;', '&'), page).href });
				}
			}
		}
		const anchor = decodeURIComponent(hash.slice(1));
		if (anchor && anchors.has(page) && !anchors.get(page)?.has(anchor)) {
			broken.push(`${next.from} → ${page}#${anchor}`);
		}
	}
	return { broken, seen };
}

for (const site of ['fixture', 'real'] as const) {
	for (const path of paths) {
		test(`every link and file of the ${site} site is there under ${path}`, async () => {
			await servedAtPaths(site, async (origin) => {
				const pages = pagesOf(site).map(({ address }) => address);
				const { broken, seen } = await brokenUnder(origin + path, pages);
				expect(broken).toEqual([]);
				const reached = [...seen];
				for (const ending of ['.woff2', '.css', '.js', '.png', '.svg']) {
					expect(
						reached.some((file) => file.endsWith(ending)),
						ending,
					).toBe(true);
				}
			});
		});
	}
}

test('a link that leads nowhere is found', async () => {
	await servedAtPaths('fixture', async (origin) => {
		const { broken } = await brokenUnder(`${origin}/a/b/`, ['en/', 'nowhere/']);
		expect(broken).toEqual([`the start → ${origin}/a/b/nowhere/`]);
	});
});

for (const path of paths) {
	test(`a map comes alive under ${path}, and asks for nothing elsewhere`, async ({
		page,
		watched,
	}) => {
		await servedAtPaths('fixture', async (origin) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('response', (response) => expect(response.status()).toBe(200));
			await page.goto(`${origin}${path}en/harbour-talks/`);
			await page.locator('venue-map').scrollIntoViewIfNeeded();
			await expect(page.getByRole('button', { name: 'Zoom in' }).first()).toBeVisible();
			await page.getByRole('button', { name: 'Zoom in' }).first().click();
			await page.waitForLoadState('networkidle');
			expect(asked.filter((url) => !url.startsWith(`${origin}${path}`))).toEqual([]);
			expect(asked.some((url) => /live-map.*\.css$/.test(url))).toBe(true);
			// The watch knows the other server only.
			expect(watched.filter((complaint) => !complaint.startsWith('asked for'))).toEqual([]);
			watched.length = 0;
		});
	});
}
