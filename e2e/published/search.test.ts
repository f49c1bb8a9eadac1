import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { sites } from '../sites.ts';
import { expect, test } from '../visit.ts';
import { filesOf, pagesOf, textOf } from './built-pages.ts';

const home = sites.fixture.url;
const pages = pagesOf('fixture');
const inHead = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];
const canonicalOf = (html: string) => inHead(html, /<link rel="canonical" href="([^"]+)"/);
const alternatesOf = (html: string) =>
	Array.from(
		html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
		([, lang = '', url = '']) => ({ lang, url }),
	);

test('every page has a title and a description of its own', () => {
	const canonicalPages = pages.filter(({ address, html }) => canonicalOf(html) === home + address);
	expect(canonicalPages).toHaveLength(13);
	for (const pattern of [/<title>([^<]+)</, /<meta name="description" content="([^"]+)"/]) {
		const found = canonicalPages.map(({ html }) => inHead(html, pattern));
		expect(found).not.toContain(undefined);
	}
	const titles = canonicalPages.map(({ html }) => inHead(html, /<title>([^<]+)</));
	// The home page and the two lists of stories all have the name of the site.
	expect(new Set(titles).size).toBe(canonicalPages.length - 2);
});

test('editions point search engines to the story and name no translations', () => {
	// Not counting withdrawn pages, which ask not to be indexed, and redirects at former addresses.
	const excluded = /<meta name="robots" content="noindex">|http-equiv="refresh"/;
	const editions = pages.filter(
		({ file, html }) => /\/\d{4}-\d\d-\d\d\//.test(file) && !excluded.test(html),
	);
	expect(editions).toHaveLength(24);
	for (const { file, html } of editions) {
		expect(canonicalOf(html), file).toBe(
			home + file.replace(/\d{4}-\d\d-\d\d\/(changes\/)?index\.html$/, ''),
		);
		expect(alternatesOf(html), file).toEqual([]);
		expect(html, file).not.toContain('og:image');
		expect(html, file).not.toContain('ld+json');
	}
});

test('translations of a page name each other', () => {
	const byUrl = new Map(pages.map(({ address, html }) => [home + address, alternatesOf(html)]));
	for (const [url, alternates] of byUrl) {
		if (alternates.length === 0) continue;
		expect(
			alternates.filter(({ lang }) => lang === 'x-default'),
			url,
		).toHaveLength(1);
		for (const { url: other } of alternates) expect(byUrl.get(other), url).toEqual(alternates);
	}
	expect(byUrl.get(`${home}es/conversaciones-del-puerto/`)).toEqual([
		{ lang: 'en', url: `${home}en/harbour-talks/` },
		{ lang: 'es', url: `${home}es/conversaciones-del-puerto/` },
		{ lang: 'x-default', url: `${home}en/harbour-talks/` },
	]);
});

test('the sitemap is valid and lists the pages that are their own canonical address', async () => {
	const items = await parseSitemap(Readable.from([textOf('fixture', 'sitemap.xml')]));
	const canonicalPages = pages.filter(({ address, html }) => canonicalOf(html) === home + address);
	expect(items.map(({ url }) => url).toSorted()).toEqual(
		canonicalPages.map(({ address }) => home + address).toSorted(),
	);
	for (const { url, links } of items) {
		const page = pages.find(({ address }) => home + address === url);
		expect(links, url).toEqual(alternatesOf(page?.html ?? ''));
	}
	const story = items.find(({ url }) => url === `${home}en/harbour-talks/`);
	expect(story?.lastmod).toBe('2024-03-20');
	expect(textOf('fixture', 'robots.txt')).toContain(`Sitemap: ${home}sitemap.xml`);
});

test('a site that does not know its address omits everything that would need it', () => {
	for (const { file, html } of pagesOf('real')) {
		expect(html, file).not.toMatch(
			/rel="canonical"|hreflang="x-default"|og:image|og:url|feed\.xml/,
		);
	}
	for (const ending of ['feed.xml', 'sitemap.xml', 'share.png']) {
		expect(filesOf('real', ending)).toEqual([]);
	}
});

test('the 404 page loads no files, and its links work at any depth', () => {
	for (const [site, links] of [
		['fixture', [home, `${home}en/`, `${home}es/`]],
		['real', ['/', '/es/', '/en/']],
	] as const) {
		const html = textOf(site, '404.html');
		expect(Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, to]) => to)).toEqual(links);
		expect(html).not.toMatch(/url\(|<script|@import/);
	}
});
