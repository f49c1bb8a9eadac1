import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namesOf, splitStyle } from './split-style.ts';

const split = (style: string, ...names: string[]) => splitStyle(style, new Set(names));

test('a page keeps the rules that can match one of its elements', () => {
	const style = 'p{a:b}.head{c:d}.map .pin{e:f}table p,p th{g:h}';
	assert.equal(split(style, 'p', 'head').screen, 'p{a:b}.head{c:d}');
});

test('a rule with two selectors stays if either can match', () => {
	const style = '.head,.map{a:b}';
	assert.equal(split(style, 'head').screen, style);
});

test('a name inside `:not()`, `:is()` or `:has()` removes no rule', () => {
	const style = ':target:not(.map,h2){a:b}:is(.map,.head) p{c:d}:has(.a:not(.b)){e:f}';
	assert.equal(split(style, 'head', 'p').screen, style);
});

test('a scope counts as a name, like a class', () => {
	const style = 'li[data-astro-cid-a]{a:b}li[data-astro-cid-b]{c:d}';
	assert.equal(split(style, 'li', 'data-astro-cid-a').screen, 'li[data-astro-cid-a]{a:b}');
});

test('conditions and layers stay around their rules, in the same order', () => {
	const style = '@layer a,b;@layer a{.x{a:b}@media (x){.y{c:d}}}@font-face{e:f}';
	assert.equal(split(style, 'x').screen, '@layer a,b;@layer a{.x{a:b}}@font-face{e:f}');
	assert.equal(split(style, 'x', 'y').screen, style);
});

test('a pseudo-class, a pseudo-element or an attribute is not an element', () => {
	const style =
		':root:dir(rtl):has([name=theme]) p::before,p:first-child[hidden]{a:b}p[title^=map i]{c:d}';
	assert.equal(split(style, 'p').screen, style);
});

test('rules for print are split off, even inside a layer', () => {
	const style = '@page{a:b}@layer a{@media print{.x{c:d}}}.x{e:f}@media print and (x){.x{g:h}}';
	assert.deepEqual(split(style, 'x'), {
		screen: '.x{e:f}@media print and (x){.x{g:h}}',
		print: '@page{a:b}@layer a{@media print{.x{c:d}}}',
	});
});

test('a brace in a string opens no block', () => {
	const style = `.x:before{content:'}'}/* } */.y{content:"{;"}`;
	assert.equal(split(style, 'x').screen, `.x:before{content:'}'}`);
	assert.equal(split(style, 'y').screen, `.y{content:"{;"}`);
});

test('a page keeps the rules for elements that our scripts create', () => {
	const folder = fileURLToPath(new URL('../elements/', import.meta.url));
	const created = readdirSync(folder)
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) => {
			const text = readFileSync(folder + name, 'utf8');
			const elements = text.matchAll(/createElement\('([\w-]+)'\)/g);
			const classes = text.matchAll(/\bclassName = '([\w-]+)'/g);
			return Array.from([...elements, ...classes], ([, name = '']) => name);
		})
		// `link` is never styled, and the full-screen map has its style in live-map.css.
		.filter((name) => name !== 'link' && name !== 'larger-map');
	assert.ok(created.includes('button') && created.includes('item-card'));
	const names = namesOf(
		'<story-items><venue-map></venue-map></story-items><copy-code></copy-code>',
	);
	for (const name of created) assert.ok(names.has(name), name);
});

test('a class is found after any attribute, but not in the value of another attribute', () => {
	const names = namesOf(`<a title="What is class=" class='b "c'><p/class=d><i alt="class=e">`);
	for (const name of ['b', 'd']) assert.ok(names.has(name), name);
	assert.equal(names.has('e'), false);
});
