import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsOf, valueOf } from './tags.ts';

const namesIn = (page: string) => Array.from(tagsOf(page), ({ name }) => name);

test('every way to write an attribute is understood', () => {
	const [tag] = tagsOf(`<A HREF="/a?b>c" title='"x"' rel=next hidden\n class = "y">`);
	assert.ok(tag);
	assert.deepEqual(
		tag.attributes.map(({ name, value }) => [name, value]),
		[
			['href', '/a?b>c'],
			['title', '"x"'],
			['rel', 'next'],
			['hidden', ''],
			['class', 'y'],
		],
	);
	assert.equal(valueOf(tag, 'lang'), undefined);
});

test('an attribute has the offsets of its value', () => {
	const page = `<p>1 < 2</p><img alt='' src=/x.png data-a="b c">`;
	const [, image] = tagsOf(page);
	assert.deepEqual(
		image?.attributes.map(({ start, end }) => page.slice(start, end)),
		['', '/x.png', 'b c'],
	);
});

test('a comment, a script, a style and a title contain no tags', () => {
	const page = `<!doctype html><!-- <a> --><title><b></title><script>'<i>'</script><p></p>`;
	assert.deepEqual(namesIn(page), ['title', 'script', 'p']);
	const [, script] = tagsOf(page);
	assert.equal(script?.text, `'<i>'`);
});

test('a truncated page is read as far as it goes', () => {
	assert.deepEqual(namesIn('<p><!-- <a>'), ['p']);
	assert.deepEqual(namesIn('<style>p {'), ['style']);
	assert.deepEqual(namesIn('<p><a href="'), ['p']);
});

test('reading can stop and resume, even after another page or with two readers at once', () => {
	const page = '<a><b><i>';
	for (const { name } of tagsOf(page)) if (name === 'b') break;
	assert.deepEqual(namesIn(page), ['a', 'b', 'i']);
	const [first, second] = [tagsOf('<p><q>'), tagsOf('<p><q>')];
	assert.equal(first.next().value?.name, 'p');
	assert.deepEqual(namesIn(page), ['a', 'b', 'i']);
	assert.deepEqual(
		Array.from(second, ({ name }) => name),
		['p', 'q'],
	);
	assert.equal(first.next().value?.name, 'q');
});
