import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveInPage, moveInStyle, relativeFrom } from './relative-addresses.ts';

const inStory = (page: string) => moveInPage(page, relativeFrom('es/cumbre/index.html'));

test('an address goes up as many folders as its page stands deep', () => {
	const page = '<script src="/_astro/map.js"></script>';
	assert.equal(inStory(page), '<script src="../../_astro/map.js"></script>');
	assert.equal(
		moveInPage(page, relativeFrom('index.html')),
		'<script src="./_astro/map.js"></script>',
	);
	assert.equal(moveInPage('<a href="/es/">', relativeFrom('alt.html')), '<a href="./es/">');
});

test('addresses of other origins, within the page and already relative ones stay', () => {
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

test('text that only looks like an address stays', () => {
	const page =
		'<p title="/es/"><!-- <a href="/es/"> -->href="/es/"</p><script>"/_astro/x"</script>';
	assert.equal(inStory(page), page);
});

test('every picture of a set is moved', () => {
	assert.equal(
		inStory('<img src="/a.png" srcset="/a.png 1x, /b.png 2x,/c.png 3x">'),
		'<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x,../../c.png 3x">',
	);
});

test('fonts in a page’s own style are moved', () => {
	assert.equal(
		inStory('<style>@font-face{src:url(/_astro/a.woff2)format("woff2"),url("/b.woff2")}</style>'),
		'<style>@font-face{src:url(../../_astro/a.woff2)format("woff2"),url("../../b.woff2")}</style>',
	);
});

test('a page that sends on and an element that fetches later are moved', () => {
	assert.equal(
		inStory(
			'<meta http-equiv="refresh" content="0;url=/es/"><venue-map data-near="/_astro/n.svg">',
		),
		'<meta http-equiv="refresh" content="0;url=../"><venue-map data-near="../../_astro/n.svg">',
	);
});

test('a style sheet finds its files from where it stands', () => {
	assert.equal(
		moveInStyle('a{background:url("/_astro/x.png")}', relativeFrom('_astro/a.css')),
		'a{background:url("./x.png")}',
	);
});
