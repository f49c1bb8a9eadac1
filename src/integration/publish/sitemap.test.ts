import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedPage } from './published-page.ts';
import { robots, sitemap } from './sitemap.ts';

const site = 'https://site.example/a&b/';
const page = (file: string, head: string) => publishedPage(file, `<head>${head}`);
const canonical = (path: string) =>
	`<link rel="canonical" href="https://site.example/a&amp;b${path}">`;

test('the sitemap lists canonical pages with their languages and last change', () => {
	const map = sitemap(
		[
			page(
				'es/story/index.html',
				canonical('/es/story/') +
					'<link rel="alternate" hreflang="en" href="https://site.example/a&#38;b/en/story/">' +
					'<link rel="alternate" type="application/rss+xml" href="feed.xml">' +
					'<meta property="article:modified_time" content="2024-03-20">',
			),
			page('es/story/2024-03-01/index.html', canonical('/es/story/')),
			page('404.html', '<meta name="robots" content="noindex">'),
			page(
				'es/embed/index.html',
				`${canonical('/es/embed/')}<meta name="robots" content="noindex">`,
			),
		],
		site,
	);
	assert.deepEqual(map.match(/<loc>.*/g), ['<loc>https://site.example/a&amp;b/es/story/</loc>']);
	assert.match(map, /<lastmod>2024-03-20<\/lastmod>/);
	assert.deepEqual(map.match(/<xhtml:link.*/g), [
		'<xhtml:link rel="alternate" hreflang="en" href="https://site.example/a&amp;b/en/story/"/>',
	]);
});

test('robots.txt names the sitemap if its address is known', () => {
	assert.equal(
		robots('https://site.example/x/'),
		'User-agent: *\nAllow: /\n\nSitemap: https://site.example/x/sitemap.xml\n',
	);
	assert.equal(robots(undefined), 'User-agent: *\nAllow: /\n');
});
