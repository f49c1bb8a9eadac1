import { getCollection, getEntry } from 'astro:content';
import type { Content } from '../model/site/content.ts';
import type { Story } from '../model/facts/story.ts';
import './_layout-cache.ts';

/** All content of the site, from the collections. A build reads it once, the dev server at each call. */
export function siteContent(): Promise<Content> {
	if (import.meta.env.DEV) return readContent();
	buildContent ??= readContent();
	return buildContent;
}

let buildContent: Promise<Content> | undefined;

async function readContent(): Promise<Content> {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new TypeError('The content has problems; `npm run check` reports them.');
	const stories = (await getCollection('stories')).map(({ data, digest }) => {
		const story = data as Story;
		keys.set(story, `${entry.digest} ${digest}`);
		return story;
	});
	const site = entry.data as Omit<Content, 'stories'>;
	// Only the editor sees drafts, in the dev site.
	return { ...site, stories: stories.filter(({ draft }) => !draft || import.meta.env.DEV) };
}

/**
 * The cache key of a story’s pages. It changes with the story’s files, the content that all pages share
 * and the program. While it stays the same, a build reuses the pages of the last build.
 */
export function cacheKeyOf(story: Story): string {
	const key = keys.get(story);
	if (key === undefined) throw new TypeError(`The story ${story.id} is not in the site’s content.`);
	return key;
}

const keys = new WeakMap<Story, string>();
