import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../checking/check-content.ts';
import { readFixture } from '../../reading/testing/fixture.ts';
import { bodyOf } from '../../reading/testing/body-of.ts';
import { proseTextOf } from '../story-view.ts';
import { newestEdition, viewStory } from '../view-story.ts';
import type { Prose } from '../../facts/story.ts';
import { pageMarkdown } from './page-markdown.ts';
import { storyMarkdown } from './story-markdown.ts';

const { content } = checkContent(readFixture());
assert.ok(content);

function markdownOf(
	id: string,
	locale: string,
	text: string,
	changes: Partial<Prose> = {},
): string {
	const story = content?.stories.find((one) => one.id === id);
	const phrases = content?.phrases[locale];
	assert.ok(content && story && phrases);
	const view = viewStory(story, newestEdition(story), locale);
	return storyMarkdown({
		view: {
			...view,
			prose: { ...view.prose, ...changes },
			text: { ...proseTextOf(view), body: bodyOf(text) },
		},
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

test('remarks say which pieces of a translation are outdated or missing', () => {
	const markdown = markdownOf(
		'harbour-talks',
		'en',
		'Opening.\n\n## One\n\n<Passage id="a">\n\nOld.\n\n</Passage>\n\n<Passage id="b">New.</Passage>',
		{
			headings: [{ id: 'one', number: 1, depth: 2, text: 'One', parts: [] }],
			outdated: { passages: ['a'], headings: [0, 1], texts: [] },
			untranslated: ['b'],
		},
	);
	const section = '*Part of this section is a translation of an earlier original.*';
	const passage = '*This passage is a translation of an earlier original.*';
	const missing = '*This passage is not translated; it is in English.*';
	const expected = ['Opening.', section, '## One', section, 'Old.', passage, missing, 'New.'];
	assert.ok(markdown.includes(`\n\n${expected.join('\n\n')}\n\n`), markdown);
});

test('links work from the page of the Markdown, and from anywhere if the site has an address', () => {
	const prose = {
		...{ locale: 'en', slug: 'about', title: '1 * 2', summary: 'What is here.' },
		body: bodyOf('See [the list](../) and [below](#more).'),
	};
	const written = (home?: URL) => pageMarkdown(prose, { page: '/en/about/', home });
	assert.equal(
		written(),
		'# 1 \\* 2\n\nWhat is here.\n\nSee [the list](../) and [below](#more).\n',
	);
	assert.match(
		written(new URL('https://site.example/a/')),
		/\[the list\]\(https:\/\/site\.example\/a\/en\/\)/,
	);
});
