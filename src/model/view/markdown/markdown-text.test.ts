import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../../reading/testing/body-of.ts';
import { markdownText } from './markdown-text.ts';
import { paragraph } from './nodes.ts';

const rewritten = (text: string): string => markdownText(bodyOf(text)).trimEnd();

function assertUnchanged(text: string): void {
	assert.equal(rewritten(text), text);
}

test('a list that starts at 3 keeps its numbers', () => {
	assertUnchanged('3. three\n4. four');
});

test('entries stay as close together as the editor wrote them', () => {
	assertUnchanged('- one\n  - two\n    1. three\n    2. four\n- five');
	assertUnchanged('- one\n\n  more\n\n- two');
	assertUnchanged('- [x] done\n- [ ] not done');
});

test('a vertical line in a table does not divide a cell', () => {
	assertUnchanged('| a      |        b |\n| ------ | -------: |\n| c \\| d | `e \\| f` |');
});

test('a backtick stays within its code', () => {
	assertUnchanged('``a`b`` and `c`');
});

test('a space in an address does not end it', () => {
	assertUnchanged('[words](<../a b/>)');
});

test('an address stays as it is unless Markdown would read another one', () => {
	assertUnchanged('[Khasan](https://wiki.example/Khasan_(town)?a=1&copy=2)');
	assertUnchanged('[words](https://wiki.example/?a=1\\&copy;)');
	assertUnchanged('[words](https://wiki.example/a\\(b)');
	assertUnchanged('[words](../about/ "A title")');
	assertUnchanged(
		'| a                         |\n| ------------------------- |\n| [b](https://c.example/\\|) |',
	);
});

test('a line of words that looks like a list, a heading or a quotation is none', () => {
	for (const line of ['- a', '+ a', '# a', '> a', '1. a', '1) a']) {
		const written = markdownText([paragraph(`words\n${line}`), paragraph(line)]);
		const [mark = '', words] = line.split(' ');
		const escaped = `${mark.slice(0, -1)}\\${mark.slice(-1)} ${words}`;
		assert.equal(written, `words\n${escaped}\n\n${escaped}\n`);
	}
});

test('marks within words are escaped', () => {
	const words = '2 * 3 [a] <b> _c_ ~d~ &amp; `e` a@b.example';
	assert.equal(
		markdownText([paragraph(words)]),
		'2 \\* 3 \\[a] \\<b> \\_c\\_ \\~d\\~ \\&amp; \\`e\\` a\\@b.example\n',
	);
	assertUnchanged('snake_case, 5 > 4, (a) and b!');
});

test('emphasis, breaks, deletions, rules and quotations are kept', () => {
	assertUnchanged('*a* **b** ~~c~~\\\nd\ne\n\n> f\n>\n> - g');
	assert.equal(rewritten('a\n\n***\n\nb'), 'a\n\n---\n\nb');
});

test('a comment leaves no spaces at the ends of lines', () => {
	assert.equal(rewritten('a {/* b */}\n{/* c */} d {/* e */}'), 'a\nd');
});
