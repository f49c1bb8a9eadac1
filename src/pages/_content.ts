import { getCollection, getEntry } from 'astro:content';
import type { Content } from '../model/content.ts';
import type { Story } from '../model/story.ts';
import './_kept-answers.ts';

/** All that the site is made of, as the collections hold it; a build reads it once. */
export function siteContent(): Promise<Content> {
	if (import.meta.env.DEV) return readContent();
	built ??= readContent();
	return built;
}

let built: Promise<Content> | undefined;

async function readContent(): Promise<Content> {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new TypeError('The content has mistakes; `npm run check` lists them.');
	const stories = (await getCollection('stories')).map(({ data, digest }) => {
		const story = data as Story;
		keys.set(story, `${entry.digest} ${digest}`);
		return story;
	});
	const site = entry.data as Omit<Content, 'stories'>;
	// A draft is for the editor alone.
	return { ...site, stories: stories.filter(({ draft }) => !draft || import.meta.env.DEV) };
}

/**
 * What the pages of a story are made from, in one word that changes with any of it: the story’s files,
 * what is true of the whole site, and our program. While it stays, a build takes the page of the last one.
 */
export function keyOf(story: Story): string {
	const key = keys.get(story);
	if (key === undefined) throw new TypeError(`The story ${story.id} is not one of the site’s.`);
	return key;
}

const keys = new WeakMap<Story, string>();
