import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebasePage, rebaseStyle, relativeFrom } from './relative-addresses.ts';

const inStory = (page: string) => rebasePage(page, relativeFrom('es/cumbre/index.html'));

test('an address goes up as many folders as its page is deep', () => {
	const page = '<script src="/_astro/map.js"></script>';
	assert.equal(inStory(page), '<script src="../../_astro/map.js"></script>');
	assert.equal(
		rebasePage(page, relativeFrom('index.html')),
		'<script src="./_astro/map.js"></script>',
	);
	assert.equal(rebasePage('<a href="/es/">', relativeFrom('alt.html')), '<a href="./es/">');
});

test('addresses of other origins, anchors and relative addresses stay as they are', () => {
	for (const address of [
		'https://example.org/a',
		'//example.org/a',
		'#venue-x',
		'../',
		'a.png',
		'',
	]) {
		const page = `<a href="${address}">`;
		assert.equal(inStory(page), page);
	}
});

test('text that only looks like an address stays as it is', () => {
	const page =
		'<p title="/es/"><!-- <a href="/es/"> -->href="/es/"</p><script>"/_astro/x"</script>';
	assert.equal(inStory(page), page);
});

test('every picture of a `srcset` is rebased', () => {
	assert.equal(
		inStory('<img src="/a.png" srcset="/a.png 1x, /b.png 2x,/c.png 3x">'),
		'<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x,../../c.png 3x">',
	);
});

test('fonts in the style of a page are rebased', () => {
	assert.equal(
		inStory('<style>@font-face{src:url(/_astro/a.woff2)format("woff2"),url("/b.woff2")}</style>'),
		'<style>@font-face{src:url(../../_astro/a.woff2)format("woff2"),url("../../b.woff2")}</style>',
	);
});

test('the target of a refresh and the file that an element fetches later are rebased', () => {
	assert.equal(
		inStory(
			'<meta http-equiv="refresh" content="0;url=/es/"><venue-map data-near="/_astro/n.svg">',
		),
		'<meta http-equiv="refresh" content="0;url=../"><venue-map data-near="../../_astro/n.svg">',
	);
});

test('addresses in a style sheet are relative to the style sheet', () => {
	assert.equal(
		rebaseStyle('a{background:url("/_astro/x.png")}', relativeFrom('_astro/a.css')),
		'a{background:url("./x.png")}',
	);
});
