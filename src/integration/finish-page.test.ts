import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFinisher } from './finish-page.ts';

/** Finishes a page of a program with this style, and returns its text. */
const finish = (file: string, page: string, style = '') =>
	pageFinisher(style).finish(file, page).text;

test('a page gets relative addresses and its policy', () => {
	assert.match(
		finish('es/index.html', '<meta charset="utf-8"><a href="/en/">'),
		/Content-Security-Policy.*<a href="\.\.\/en\/">$/,
	);
});

test('404.html, which is shown at any address, has no style that loads a file, and no relative link', () => {
	assert.match(
		finish(
			'404.html',
			'<meta charset="utf-8"><style>p{}</style><style>@media(width<9px){a{src:url(/_astro/x)}}</style><a href="/en/">',
		),
		/Content-Security-Policy.*><style>p{}<\/style><a href="\/en\/">$/,
	);
});

test('the policy has the hash of the style as it is in the finished page', () => {
	const hash = (file: string, url: string) => {
		const page = `<meta charset="utf-8"><style>p{background:url(${url})}</style><p>`;
		return /style-src [^;]*;/.exec(finish(file, page))?.[0];
	};
	assert.equal(hash('es/index.html', '/x.png'), hash('index.html', '../x.png'));
	assert.notEqual(hash('es/index.html', '/x.png'), hash('index.html', '/x.png'));
});

test('everything in a page that violates its policy is reported at once', () => {
	assert.throws(() => finish('a.html', '<p onclick="x()"><path style="fill:red">'), {
		message:
			'The policy of this page forbids some of its content:\n' +
			'<p onclick>: add the listener in src/elements/.\n' +
			'<path style="fill:red">: give it a class instead.',
	});
});

test('the style for the screen is in the page, and the style for print in a file', () => {
	const style = 'h1[data-astro-cid-a]{a:b}.map{background:url(/x.png)}@media print{h1{c:url(/y)}}';
	const { finish: finishPage, print } = pageFinisher(style);
	const { text } = finishPage(
		'es/index.html',
		`<style>${style}</style><h1 data-astro-cid-a></h1><p class="map"><link rel="stylesheet" href="/_astro/print.css">`,
	);
	assert.match(
		text,
		/<style>h1\[data-0\]\{a:b\}\.map\{background:url\(\.\.\/x\.png\)\}<\/style><h1 data-0>/,
	);
	const [, file = ''] = /href="\.\.\/(_astro\/print\.[\w-]{8}\.css)"/.exec(text) ?? [];
	assert.equal(print.file, file);
	assert.equal(print.text, '@media print{h1{c:url(../y)}}');
});

test('no page contains style that only other pages use', () => {
	const style = 'h1{a:b}.map{c:d}.foot{e:f}table{g:h}';
	const page = (content: string) => finish('a.html', `<style>${style}</style>${content}`, style);
	assert.match(
		page('<h1><p class="map"><p class="foot">'),
		/<style>h1\{a:b\}\.map\{c:d\}\.foot\{e:f\}<\/style>/,
	);
	assert.match(
		page('<table></table><p class="foot">'),
		/<style>\.foot\{e:f\}table\{g:h\}<\/style>/,
	);
});

test('the accent of the publisher stays as it is', () => {
	const page = '<style data-accent>.none{a:b}</style><style>.none{c:d}</style><p>';
	assert.match(
		finish('a.html', page, '.none{c:d}'),
		/<style data-accent>\.none\{a:b\}<\/style><style><\/style>/,
	);
});
