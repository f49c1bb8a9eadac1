import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { finishPages } from './finish-pages.ts';

/** Finishes a built folder with these files, and returns a function that reads from it. */
async function finish(context: TestContext, files: Record<string, string>) {
	const folder = await mkdtemp(join(tmpdir(), 'pages-'));
	context.after(() => rm(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await finishPages(join(folder, 'next'), join(folder, 'public'));
	return (name: string) => readFile(join(folder, 'next', name), 'utf8');
}

test('pages and style sheets get relative addresses', async (t) => {
	const read = await finish(t, {
		'next/es/index.html': '<meta charset="utf-8"><a href="/en/">',
		'next/_astro/map.css': 'a{background:url(/_astro/pin.png)}',
	});
	assert.match(await read('es/index.html'), /Content-Security-Policy.*<a href="\.\.\/en\/">$/);
	assert.equal(await read('_astro/map.css'), 'a{background:url(./pin.png)}');
});

test('404.html, which is shown at any address, has no style that loads a file, and no relative link', async (t) => {
	const read = await finish(t, {
		'next/404.html':
			'<meta charset="utf-8"><style>p{}</style><style>@media(width<9px){a{src:url(/_astro/x)}}</style><a href="/en/">',
	});
	assert.match(
		await read('404.html'),
		/Content-Security-Policy.*><style>p{}<\/style><a href="\/en\/">$/,
	);
});

test('the policy has the hash of the style as it is in the finished page', async (t) => {
	const read = await finish(t, {
		'next/es/index.html': '<meta charset="utf-8"><style>p{background:url(/x.png)}</style><p>',
		'next/index.html': '<meta charset="utf-8"><style>p{background:url(../x.png)}</style><p>',
	});
	const hash = /style-src [^;]*;/;
	assert.equal(
		hash.exec(await read('es/index.html'))?.[0],
		hash.exec(await read('index.html'))?.[0],
	);
});

test('a file from public/ stays the same, byte for byte', async (t) => {
	const proof = '<p style="x"><a href="/">';
	const read = await finish(t, { 'public/proof.html': proof, 'next/proof.html': proof });
	assert.equal(await read('proof.html'), proof);
});

test('all pages that violate their policy are reported at once', async (t) => {
	const build = finish(t, {
		'next/b.html': '<p onclick="x()">',
		'next/a.html': '<path style="fill:red">',
	});
	await assert.rejects(build, {
		message:
			'The policy of these pages forbids some of their content:\n' +
			'a.html: <path style="fill:red">: give it a class instead.\n' +
			'b.html: <p onclick>: add the listener in src/elements/.',
	});
});

test('the style for the screen is in the page, and the style for print in a file', async (t) => {
	const style =
		'<style>h1[data-astro-cid-a]{a:b}.map{background:url(/x.png)}@media print{h1{c:d}}</style>';
	const read = await finish(t, {
		'next/es/index.html': `${style}<h1 data-astro-cid-a></h1><p class="map"><link rel="stylesheet" href="/_astro/print.css">`,
	});
	const page = await read('es/index.html');
	assert.match(
		page,
		/<style>h1\[data-0\]\{a:b\}\.map\{background:url\(\.\.\/x\.png\)\}<\/style><h1 data-0>/,
	);
	const [, file = ''] = /href="\.\.\/(_astro\/print\.[\w-]{8}\.css)"/.exec(page) ?? [];
	assert.equal(await read(file), '@media print{h1{c:d}}');
});

test('no page contains style that only other pages use', async (t) => {
	const style = '<style>h1{a:b}.map{c:d}.foot{e:f}table{g:h}</style>';
	const read = await finish(t, {
		'next/story.html': `${style}<h1><p class="map"><p class="foot">`,
		'next/list.html': `${style}<table></table><p class="foot">`,
	});
	assert.match(await read('story.html'), /<style>h1\{a:b\}\.map\{c:d\}\.foot\{e:f\}<\/style>/);
	assert.match(await read('list.html'), /<style>\.foot\{e:f\}table\{g:h\}<\/style>/);
});
