import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { finishPages } from './finish-pages.ts';

/** A built folder with these files, finished. */
async function finished(context: TestContext, files: Record<string, string>) {
	const folder = await mkdtemp(join(tmpdir(), 'pages-'));
	context.after(() => rm(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await finishPages(join(folder, 'next'), join(folder, 'public'));
	return (name: string) => readFile(join(folder, 'next', name), 'utf8');
}

test('pages and style sheets get their addresses', async (t) => {
	const read = await finished(t, {
		'next/es/index.html': '<meta charset="utf-8"><a href="/en/">',
		'next/_astro/map.css': 'a{background:url(/_astro/pin.png)}',
	});
	assert.match(await read('es/index.html'), /Content-Security-Policy.*<a href="\.\.\/en\/">$/);
	assert.equal(await read('_astro/map.css'), 'a{background:url(./pin.png)}');
});

test('the page that can be shown anywhere has no style that needs a file', async (t) => {
	const read = await finished(t, {
		'next/404.html':
			'<meta charset="utf-8"><style>p{}</style><style>@media(width<9px){a{src:url(/_astro/x)}}</style><p>',
	});
	assert.match(await read('404.html'), /Content-Security-Policy.*><style>p{}<\/style><p>$/);
});

test('the hash is that of the style as it stands in the page', async (t) => {
	const read = await finished(t, {
		'next/es/index.html': '<meta charset="utf-8"><style>p{background:url(/x.png)}</style><p>',
		'next/index.html': '<meta charset="utf-8"><style>p{background:url(../x.png)}</style><p>',
	});
	const hash = /style-src [^;]*;/;
	assert.equal(
		hash.exec(await read('es/index.html'))?.[0],
		hash.exec(await read('index.html'))?.[0],
	);
});

test('what stands in public/ stays byte for byte', async (t) => {
	const proof = '<p style="x"><a href="/">';
	const read = await finished(t, { 'public/proof.html': proof, 'next/proof.html': proof });
	assert.equal(await read('proof.html'), proof);
});

test('every page that its policy would break is told in one go', async (t) => {
	const build = finished(t, {
		'next/b.html': '<p onclick="x()">',
		'next/a.html': '<path style="fill:red">',
	});
	await assert.rejects(build, {
		message:
			'The policy of these pages forbids what they hold:\n' +
			'a.html: <path style="fill:red">: give it a class instead.\n' +
			'b.html: <p onclick>: add the listener in src/elements/.',
	});
});

test('what no first screen needs of the style comes in a file, where the page asks for it', async (t) => {
	const style = '<style>h1[data-astro-cid-a]{a:b}.map{background:url(/x.png)}</style>';
	const read = await finished(t, {
		'next/es/index.html': `${style}<h1 data-astro-cid-a></h1><link rel="stylesheet" href="/_astro/later.css"><p class="map">`,
	});
	const page = await read('es/index.html');
	assert.match(page, /<style>h1\[data-0\]\{a:b\}<\/style><h1 data-0>/);
	const [, file = ''] = /href="\.\.\/(_astro\/later\.[\w-]{8}\.css)"/.exec(page) ?? [];
	assert.equal(await read(file), '.map{background:url(../x.png)}');
});

test('no page carries the style of what only other pages show', async (t) => {
	const style = '<style>h1{a:b}.map{c:d}.foot{e:f}table{g:h}</style>';
	const read = await finished(t, {
		'next/story.html': `${style}<h1><link rel="stylesheet" href="/_astro/later.css"><p class="map"><p class="foot">`,
		'next/list.html': `${style}<table></table><p class="foot">`,
	});
	assert.match(await read('story.html'), /<style>h1\{a:b\}<\/style>/);
	assert.match(await read('list.html'), /<style>\.foot\{e:f\}table\{g:h\}<\/style>/);
});
