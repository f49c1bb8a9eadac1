import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { makeContent, makeStory } from '../../bench/made-content.ts';
import { type TestBuild, TestSite, testUrl } from '../commands/build/testing/test-site.ts';
import { addNews, languages, size } from './testing/made-site.ts';

// Two contents that are always the same. One is built with the cache of its last build, the other without any.
// After each change, both sites must have the same files, byte for byte.
const folder = '.cache/test-sites/incremental';
const [kept, clean] = [new TestSite(`${folder}/kept`), new TestSite(`${folder}/clean`)];

before(async () => {
	for (const site of [kept, clean]) site.remove();
	makeContent(`${folder}/kept/content`, { size, stories: 1, languages, editions: 2, seed: 1 });
	addStory('story-2');
	addNews(kept, 'story-1');
	await addPicture('teal');
	kept.edit('stories/story-2/en.mdx', 'original: true', 'original: true\nreview: 2024-02-01');
	assert.match((await kept.build()).output, /The review of this story was due on 2024-02-01/);
});

after(() => {
	for (const site of [kept, clean]) site.remove();
});

function addStory(name: string): void {
	// Without claims, their picture has no file.
	const noClaims = { ...size, claims: 0 };
	makeStory(`${folder}/kept/content`, name, { size: noClaims, seed: 2, languages, editions: 1 });
}

/** Gives the first story a picture of one colour, or replaces it. */
async function addPicture(background: string): Promise<void> {
	const images = join(kept.content, 'stories/story-1/images');
	mkdirSync(images, { recursive: true });
	const picture = sharp({ create: { width: 30, height: 20, channels: 3, background } });
	writeFileSync(join(images, 'harbour.png'), await picture.png().toBuffer());
	const words = '{ en: A harbour., es: Un puerto. }';
	writeFileSync(
		join(kept.content, 'stories/story-1/pictures.yaml'),
		`harbour: { file: harbour.png, alt: ${words}, caption: ${words}, credit: Ada, licence: CC0 }\n`,
	);
}

/** Builds both at once, compares them, and returns the build with the cache. */
async function buildBoth(
	env: Record<string, string> = {},
	keepsDrawings = true,
): Promise<TestBuild> {
	clean.copyContentOf(kept);
	const [build] = await Promise.all([kept.build(env), clean.buildClean(env, { keepsDrawings })]);
	assert.deepEqual(kept.hashes(), clean.hashes());
	return build;
}

const inStory = (name: string, file: string) => `stories/${name}/${file}`;

/** Adds a line to the front matter of an original. */
const addToFrontMatter = (story: string, line: string) =>
	kept.edit(inStory(story, 'en.mdx'), 'original: true', `original: true\n${line}`);

test('if nothing has changed, a build draws nothing and leaves the site as it is', async () => {
	const last = kept.distIdentity();
	assert.equal((await buildBoth({}, false)).drawn, 0);
	assert.equal(kept.distIdentity(), last);
});

/** The lists of stories: the home page and the feed in each language. */
const lists = 4;

/** The pages and files of a story with one edition, and those of the first story, with two and a picture. */
const [ofStory, ofFirstStory] = [42, 62];

/** The pages and files that each change draws, one change after the other. */
const changes: [what: string, drawn: number, change: () => unknown][] = [
	// The story and its newest edition as pages and as Markdown, the changes in it, its data and its reuse page.
	[
		'a sentence of the newest passage has changed',
		8,
		() => kept.edit(inStory('story-1', 'en.mdx'), 'came late', 'came soon'),
	],
	[
		'a sentence of a translation has changed',
		8,
		() => kept.edit(inStory('story-1', 'es.mdx'), 'came late', 'came soon'),
	],
	[
		'a fact has changed',
		ofFirstStory,
		() => kept.edit(inStory('story-1', 'venues.yaml'), /latitude: \d+/, 'latitude: 59'),
	],
	// All that is in English, and the files that are in no language.
	[
		'a phrase of one language has changed',
		63,
		() => kept.edit('phrases/en.yaml', ': Stories', ': Tales'),
	],
	[
		'the name of the site has changed',
		119,
		() => kept.edit('site.yaml', 'name: Bench', 'name: Benches'),
	],
	['a picture has been replaced', ofFirstStory + 7, () => addPicture('red')],
	['there is a new story', ofStory + lists, () => addStory('story-3')],
	[
		'a story has another name, and its former one redirects',
		ofStory + 12 + lists,
		() => {
			addToFrontMatter('story-3', 'formerly: [story-3]');
			renameSync(join(kept.content, 'stories/story-3'), join(kept.content, 'stories/tale'));
		},
	],
	['a story is a draft again', lists, () => addToFrontMatter('tale', 'draft: true')],
	[
		'the newest edition of a story has been removed',
		ofStory + lists,
		() => kept.edit(inStory('story-1', 'editions.yaml'), /\n2024-01-08:[\s\S]*$/, '\n'),
	],
	// The pages of the story now say when and why it was withdrawn.
	[
		'a story is withdrawn, as the first one',
		12 + lists,
		() =>
			addToFrontMatter(
				'story-1',
				'withdrawn: { date: 2024-02-02, reason: { en: It was wrong., es: Era falso. } }',
			),
	],
	[
		'a story is gone',
		lists,
		() => rmSync(join(kept.content, 'stories/story-2'), { recursive: true }),
	],
];

for (const [what, drawn, change] of changes) {
	test(`when ${what}, a build draws only what shows that, and equals a clean build`, async () => {
		await change();
		assert.equal((await buildBoth()).drawn, drawn);
	});
}

test('of a story that is gone, nothing is left', () => {
	const names = Object.keys(kept.hashes()).filter((file) => file.includes('story-2'));
	assert.deepEqual(names, []);
});

test('when the URL of the site has changed, a build draws everything', async () => {
	const { drawn, total } = await buildBoth({ SITE_URL: `${testUrl}below/` }, false);
	assert.equal(drawn, total);
});
