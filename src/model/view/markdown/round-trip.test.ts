import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { checkContent } from '../../checking/check-content.ts';
import { readContentFolder } from '../../reading/content-folder.ts';
import { type MdxNode, mdxFeatures } from '../../reading/mdx-file.ts';
import { readFixture } from '../../reading/testing/fixture.ts';
import { viewStory } from '../view-story.ts';
import { markdownText } from './markdown-text.ts';
import { storyBlocks } from './story-markdown.ts';

const sites = { fixture: readFixture(), real: readContentFolder('content') };

for (const [name, files] of Object.entries(sites)) {
	test(`Markdown is read as the words and blocks that it was written from, in the ${name} site`, () => {
		const { content } = checkContent(files);
		assert.ok(content);
		const { phrases, site, stories, pages } = content;
		const texts = [
			...stories.flatMap((story) =>
				Object.entries(phrases).flatMap(([locale, words]) =>
					story.editions.map((edition) =>
						storyBlocks({
							...{ view: viewStory(story, edition, locale), phrases: words, site },
							...{ page: '/en/x/', home: new URL('https://site.example/') },
						}),
					),
				),
			),
			...pages.flatMap(({ prose }) => Object.values(prose).map(({ body }) => body)),
		];
		assert.ok(texts.length > 10);
		for (const blocks of texts) {
			const read = markdownToMdast(markdownText(blocks), {
				features: { ...mdxFeatures, gfm: true },
			});
			assert.deepEqual(shapeOf(read), shapeOf({ type: 'root', children: blocks } as MdxNode));
		}
	});
}

/** A node with its words and all that is written of it, without positions. */
function shapeOf(node: MdxNode): unknown {
	if (node.type === 'text') return node.value;
	const fields = Object.entries(node).filter(
		([key, value]) => writtenFields.has(key) && value !== null && value !== undefined,
	);
	const children = 'children' in node ? (node.children as MdxNode[]).map(shapeOf) : [];
	const joined: unknown[] = [];
	for (const child of children) {
		const last = joined.at(-1);
		if (typeof child === 'string' && typeof last === 'string') joined.splice(-1, 1, last + child);
		else joined.push(child);
	}
	return { ...Object.fromEntries(fields), children: joined };
}

const writtenFields = new Set([
	...['type', 'value', 'depth', 'url', 'title', 'align'],
	...['start', 'spread', 'checked', 'identifier'],
]);
