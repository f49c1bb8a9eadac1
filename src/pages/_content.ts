import { getCollection, getEntry } from 'astro:content';
import type { Content } from '../model/content.ts';
import type { Story } from '../model/story.ts';

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
	const stories = (await getCollection('stories')).map(({ data }) => data as Story);
	const site = entry.data as Omit<Content, 'stories'>;
	// A draft is for the editor alone.
	return { ...site, stories: stories.filter(({ draft }) => !draft || import.meta.env.DEV) };
}
