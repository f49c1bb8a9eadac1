import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../checking/check-content.ts';
import { readFixture } from '../../reading/testing/fixture.ts';
import { bodyOf } from '../../reading/testing/body-of.ts';
import { newestEdition, viewStory } from '../view-story.ts';
import { escapeMarkdown } from './escape.ts';
import { storyMarkdown } from './story-markdown.ts';

const { content } = checkContent(readFixture());
assert.ok(content);

function markdownOf(id: string, locale: string, text: string): string {
	const story = content?.stories.find((one) => one.id === id);
	const phrases = content?.phrases[locale];
	assert.ok(content && story && phrases);
	const view = viewStory(story, newestEdition(story), locale);
	return storyMarkdown({
		view: { ...view, prose: { ...view.prose, body: bodyOf(text) } },
		phrases,
		site: content.site,
		page: '/en/x/',
		home: undefined,
	});
}

test('Markdown keeps emphasis, lists and notes', () => {
	const markdown = markdownOf(
		'harbour-talks',
		'en',
		'## Where?\n\n*Geneva*, **perhaps** [@courier-march].\n\n- one\n- two',
	);
	assert.match(
		markdown,
		/\n## Where\?\n\n\*Geneva\*, \*\*perhaps\*\*\[\^\d+\]\.\n\n- one\n- two\n/,
	);
});

test('a mention without words becomes a name, and a part becomes a list', () => {
	const markdown = markdownOf('harbour-talks', 'en', 'In <Venue id="doha" />.\n\n<ClaimLedger />');
	assert.match(markdown, /\nIn Doha\.\n\n### What we know \(Confirmed\)\n\n- The talks are held/);
});

test('Markdown syntax in a text is escaped', () => {
	assert.equal(escapeMarkdown('2 * 3 [a] <b> _c_'), String.raw`2 \* 3 \[a\] \<b> \_c\_`);
	assert.equal(escapeMarkdown('# no heading'), String.raw`\# no heading`);
	assert.equal(escapeMarkdown('2023. It began'), String.raw`2023\. It began`);
});
