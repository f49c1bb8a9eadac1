import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checking/check-content.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { readMdx } from '../reading/mdx-file.ts';
import { newestEdition, tell } from '../tell.ts';
import { escaped } from './escape.ts';
import { storyMarkdown } from './story-markdown.ts';

const { content } = checkContent(readContentFolder('e2e/content'));
assert.ok(content);

function markdownOf(id: string, locale: string, texts: Record<string, string>): string {
	const story = content?.stories.find((one) => one.id === id);
	const phrases = content?.phrases[locale];
	assert.ok(content && story && phrases);
	const telling = tell(story, newestEdition(story), locale);
	const treeOf = (language: string) => {
		const { tree } = readMdx(texts[language] ?? '', `${language}.mdx`);
		assert.ok(tree);
		return tree;
	};
	return storyMarkdown({
		telling,
		phrases,
		site: content.site,
		page: '/en/x/',
		home: undefined,
		tree: treeOf(telling.prose.locale),
		original: treeOf(story.original),
	});
}

const text = (body: string) => `---\noriginal: true\n---\n\n${body}\n`;

test('a text keeps its emphasis, its lists and its notes', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: text('## Where?\n\n*Geneva*, **perhaps** [@courier-march].\n\n- one\n- two'),
	});
	assert.match(
		markdown,
		/\n## Where\?\n\n\*Geneva\*, \*\*perhaps\*\*\[\^\d+\]\.\n\n- one\n- two\n/,
	);
});

test('a mention without words has the name, and a part is its list', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: text('In <Venue id="doha" />.\n\n<ClaimLedger />'),
	});
	assert.match(markdown, /\nIn Doha\.\n\n### What we know \(Confirmed\)\n\n- The talks are held/);
});

test('a passage that is not told is left out', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: text('<Passage id="never">\n\nNot this.\n\n</Passage>\n\nBut this.'),
	});
	assert.doesNotMatch(markdown, /Not this/);
	assert.match(markdown, /But this/);
});

test('signs that mean something in Markdown are said as they are', () => {
	assert.equal(escaped('2 * 3 [a] <b> _c_'), String.raw`2 \* 3 \[a\] \<b> \_c\_`);
	assert.equal(escaped('# no heading'), String.raw`\# no heading`);
	assert.equal(escaped('2023. It began'), String.raw`2023\. It began`);
});
