import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../checking/check-content.ts';
import { readFixture } from '../../reading/testing/fixture.ts';
import { readMdx } from '../../reading/mdx-file.ts';
import { newestEdition, viewStory } from '../view-story.ts';
import { escapeMarkdown } from './escape.ts';
import { storyMarkdown } from './story-markdown.ts';

const { content } = checkContent(readFixture());
assert.ok(content);

function markdownOf(id: string, locale: string, texts: Record<string, string>): string {
	const story = content?.stories.find((one) => one.id === id);
	const phrases = content?.phrases[locale];
	assert.ok(content && story && phrases);
	const view = viewStory(story, newestEdition(story), locale);
	const treeOf = (language: string) => {
		const { tree } = readMdx(texts[language] ?? '', `${language}.mdx`);
		assert.ok(tree);
		return tree;
	};
	return storyMarkdown({
		view,
		phrases,
		site: content.site,
		page: '/en/x/',
		home: undefined,
		tree: treeOf(view.prose.locale),
		original: treeOf(story.original),
	});
}

const proseFile = (body: string) => `---\noriginal: true\n---\n\n${body}\n`;

test('Markdown keeps emphasis, lists and notes', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: proseFile('## Where?\n\n*Geneva*, **perhaps** [@courier-march].\n\n- one\n- two'),
	});
	assert.match(
		markdown,
		/\n## Where\?\n\n\*Geneva\*, \*\*perhaps\*\*\[\^\d+\]\.\n\n- one\n- two\n/,
	);
});

test('a mention without words becomes a name, and a part becomes a list', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: proseFile('In <Venue id="doha" />.\n\n<ClaimLedger />'),
	});
	assert.match(markdown, /\nIn Doha\.\n\n### What we know \(Confirmed\)\n\n- The talks are held/);
});

test('a passage that the edition does not have is left out', () => {
	const markdown = markdownOf('harbour-talks', 'en', {
		en: proseFile('<Passage id="never">\n\nNot this.\n\n</Passage>\n\nBut this.'),
	});
	assert.doesNotMatch(markdown, /Not this/);
	assert.match(markdown, /But this/);
});

test('Markdown syntax in a text is escaped', () => {
	assert.equal(escapeMarkdown('2 * 3 [a] <b> _c_'), String.raw`2 \* 3 \[a\] \<b> \_c\_`);
	assert.equal(escapeMarkdown('# no heading'), String.raw`\# no heading`);
	assert.equal(escapeMarkdown('2023. It began'), String.raw`2023\. It began`);
});
