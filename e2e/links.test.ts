import { sites } from './sites.ts';
import { expect, test } from './visit.ts';

for (const [name, { path }] of Object.entries(sites)) {
	test(`every link and file of the ${name} site is there`, async ({ request }) => {
		const broken: string[] = [];
		const seen = new Set<string>();
		const anchors = new Map<string, Set<string>>();
		const wanted: { from: string; to: string }[] = [{ from: 'the start', to: path }];
		const origin = 'http://site.test';
		for (let next = wanted.pop(); next; next = wanted.pop()) {
			const address = new URL(next.to, origin);
			const page = address.pathname;
			if (!seen.has(page)) {
				seen.add(page);
				const response = await request.get(page);
				if (!response.ok()) {
					broken.push(`${next.from} → ${page}`);
					continue;
				}
				if (!response.headers()['content-type']?.startsWith('text/html')) continue;
				const html = await response.text();
				anchors.set(
					page,
					new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? '')),
				);
				for (const [, to = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
					if (/^(https?:|mailto:)/.test(to)) continue;
					wanted.push({ from: page, to: new URL(to.replaceAll('&amp;', '&'), origin + page).href });
				}
			}
			const fragment = decodeURIComponent(address.hash.slice(1));
			if (fragment && anchors.has(page) && !anchors.get(page)?.has(fragment)) {
				broken.push(`${next.from} → ${page}#${fragment}`);
			}
		}
		expect(broken).toEqual([]);
		expect(seen.size).toBeGreaterThan(10);
	});
}
