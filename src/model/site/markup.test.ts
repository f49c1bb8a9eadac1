import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkup, unescapeMarkup } from './markup.ts';

test('an escaped text contains no markup, and unescaping gives the text back', () => {
	const text = `<a href="x" title='y'>Tom & Jerry</a> &lt;`;
	assert.doesNotMatch(escapeMarkup(text), /[<>"']/);
	assert.equal(unescapeMarkup(escapeMarkup(text)), text);
});

test('numeric references are read in decimal and in hexadecimal', () => {
	assert.equal(unescapeMarkup('&#38;&#x27;&nbsp;'), "&'&nbsp;");
});
