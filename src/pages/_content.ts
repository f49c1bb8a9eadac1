import { getCollection, getEntry } from 'astro:content';
import type { Content } from '../model/content.ts';
import type { Story } from '../model/story.ts';

/** All that the site is made of, as the collections hold it. */
export async function siteContent(): Promise<Content> {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new TypeError('The content has mistakes; `npm run check` lists them.');
	const stories = (await getCollection('stories')).map(({ data }) => data as Story);
	const site = entry.data as Omit<Content, 'stories'>;
	// A draft is for the editor alone.
	return { ...site, stories: stories.filter(({ draft }) => !draft || import.meta.env.DEV) };
}
