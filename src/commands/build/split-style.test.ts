import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOnFirstScreen, splitStyle } from './split-style.ts';

const split = (style: string, ...names: string[]) => splitStyle(style, new Set(names));

test('a rule for what no first screen has can wait', () => {
	assert.deepEqual(split('p{a:b}.head{c:d}.map .pin{e:f}', 'head'), {
		first: 'p{a:b}.head{c:d}',
		later: '.map .pin{e:f}',
	});
});

test('a rule for one of two things goes with the one that comes first', () => {
	const style = '.head,.map{a:b}';
	assert.equal(split(style, 'head').first, style);
});

test('what is only excluded, or one of many, makes no rule wait', () => {
	const style = ':target:not(.map,h2){a:b}:is(.map,.head) p{c:d}:has(.a:not(.b)){e:f}';
	assert.equal(split(style, 'head').first, style);
});

test('a scope is a name like a class', () => {
	assert.deepEqual(
		split('li[data-astro-cid-a]{a:b}li[data-astro-cid-b]{c:d}', 'data-astro-cid-a'),
		{
			first: 'li[data-astro-cid-a]{a:b}',
			later: 'li[data-astro-cid-b]{c:d}',
		},
	);
});

test('conditions and layers are kept around what they hold, and their order too', () => {
	assert.deepEqual(split('@layer a,b;@layer a{.x{a:b}@media print{.y{c:d}}}@font-face{e:f}', 'x'), {
		first: '@layer a,b;@layer a{.x{a:b}}@font-face{e:f}',
		later: '@layer a{@media print{.y{c:d}}}',
	});
});

test('a bracket in a text opens nothing', () => {
	const style = `.x:before{content:'}'}/* } */.y{content:"{;"}`;
	assert.deepEqual(split(style, 'x'), {
		first: `.x:before{content:'}'}`,
		later: '.y{content:"{;"}',
	});
});

test('the first screen ends at the link to the later style', () => {
	const page =
		'<p class="a b" data-astro-cid-c><link rel="stylesheet" href="/_astro/later.css"><p class="d">';
	assert.deepEqual(namesOnFirstScreen(page), ['a', 'b', 'data-astro-cid-c']);
});
