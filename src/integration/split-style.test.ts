import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namesOf, splitStyle } from './split-style.ts';

const split = (style: string, ...names: string[]) => splitStyle(style, new Set(names));

test('a rule for what no first screen has can wait', () => {
	assert.deepEqual(split('p{a:b}.head{c:d}.map .pin{e:f}table p,p th{g:h}', 'p', 'head'), {
		first: 'p{a:b}.head{c:d}',
		later: '.map .pin{e:f}table p,p th{g:h}',
		print: '',
	});
});

test('a rule for one of two things goes with the one that comes first', () => {
	const style = '.head,.map{a:b}';
	assert.equal(split(style, 'head').first, style);
});

test('what is only excluded, or one of many, makes no rule wait', () => {
	const style = ':target:not(.map,h2){a:b}:is(.map,.head) p{c:d}:has(.a:not(.b)){e:f}';
	assert.equal(split(style, 'head', 'p').first, style);
});

test('a scope is a name like a class', () => {
	assert.deepEqual(
		split('li[data-astro-cid-a]{a:b}li[data-astro-cid-b]{c:d}', 'li', 'data-astro-cid-a'),
		{
			first: 'li[data-astro-cid-a]{a:b}',
			later: 'li[data-astro-cid-b]{c:d}',
			print: '',
		},
	);
});

test('conditions and layers are kept around what they hold, and their order too', () => {
	assert.deepEqual(split('@layer a,b;@layer a{.x{a:b}@media (x){.y{c:d}}}@font-face{e:f}', 'x'), {
		first: '@layer a,b;@layer a{.x{a:b}}@font-face{e:f}',
		later: '@layer a{@media (x){.y{c:d}}}',
		print: '',
	});
});

test('what is asked of an element or of its attributes is no element', () => {
	const style = ':root:dir(rtl):has([name=theme]) p::before,p:first-child[hidden]{a:b}';
	assert.equal(split(style, 'p').first, style);
});

test('what only paper needs comes apart, in a layer too', () => {
	const style = '@page{a:b}@layer a{@media print{.x{c:d}}}.x{e:f}@media print and (x){.x{g:h}}';
	assert.deepEqual(split(style, 'x'), {
		first: '.x{e:f}@media print and (x){.x{g:h}}',
		later: '',
		print: '@page{a:b}@layer a{@media print{.x{c:d}}}',
	});
});

test('a bracket in a text opens nothing', () => {
	const style = `.x:before{content:'}'}/* } */.y{content:"{;"}`;
	assert.deepEqual(split(style, 'x'), {
		first: `.x:before{content:'}'}`,
		later: '.y{content:"{;"}',
		print: '',
	});
});

test('the first screen ends at the link to the later style', () => {
	const page =
		'<p class="a b" data-astro-cid-c><link rel="stylesheet" href="/_astro/later.css"><p class="d">';
	assert.deepEqual([...(namesOf(page).onFirstScreen ?? [])], ['p', 'a', 'b', 'data-astro-cid-c']);
});

test('a page keeps the rules for whatever our scripts put into it', () => {
	const folder = fileURLToPath(new URL('../elements/', import.meta.url));
	const made = readdirSync(folder)
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) => {
			const text = readFileSync(folder + name, 'utf8');
			return Array.from(text.matchAll(/createElement\('([\w-]+)'\)/g), ([, element]) => element);
		})
		// A sheet of styles is nothing that has a look.
		.filter((element) => element !== 'link');
	assert.ok(made.includes('button'));
	const { all } = namesOf('<main></main>');
	for (const element of made) assert.ok(all.has(element ?? ''), element);
});

test('a class is found whatever stands before it, and a word in a value is none', () => {
	const { all } = namesOf(`<a title="What is class=" class='b "c'><p/class=d><i alt="class=e">`);
	for (const name of ['b', 'd']) assert.ok(all.has(name), name);
	assert.equal(all.has('e'), false);
});
