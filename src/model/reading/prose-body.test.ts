import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, inShort } from './testing/body-of.ts';

const shortOf = (text: string) => inShort(bodyOf(text));

test('headings get anchors, the second of the same words with a number', () => {
	assert.equal(
		shortOf('## Where?\n\n<Passage id="a">\n\n### Where?\n\n</Passage>'),
		'h2[id=where](Where?) Passage[id=a](h3[id=where-2](Where?))',
	);
});

test('a citation becomes a tag right after the word before it', () => {
	assert.equal(shortOf('In Oslo [@a; @b].'), 'p(In Oslo Cite[sources=a b]() .)');
});

test('code in a text stays as it is written', () => {
	assert.equal(shortOf('Write `[@a]`.'), 'p(Write [@a] .)');
});

test('comments are left out', () => {
	assert.equal(shortOf('{/* one */}\n\nTwo {/* three */}.'), 'p(Two .)');
});

test('a passage on one line, and a mention on a line of its own, get a paragraph', () => {
	assert.equal(
		shortOf('<Passage id="a">In **Oslo**</Passage>'),
		'Passage[id=a](p(In strong(Oslo)))',
	);
	assert.equal(shortOf('<Venue id="oslo" />'), 'p(Venue[id=oslo]())');
	assert.equal(shortOf('<VenueMap />'), 'VenueMap()');
});

test('the same text further down in its file has the same blocks', () => {
	assert.deepEqual(bodyOf('One.'), bodyOf('\n\nOne.'));
});
