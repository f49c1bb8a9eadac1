import type { APIRoute } from 'astro';
import type { Content } from '../model/content.ts';
import type { Story } from '../model/story.ts';
import { newestEdition } from '../model/tell.ts';
import { localsFor } from './_addresses.ts';
import { siteContent } from './_content.ts';
import { storyStyle } from './_story-style.ts';

/** The story with which the page of parts shows them: one with a picture, and with the most sources. */
export function shownStory({ stories }: Content): Story {
	const [story] = stories
		.filter(({ withdrawn }) => !withdrawn)
		.toSorted(
			(a, b) => b.pictures.length - a.pictures.length || b.sources.length - a.sources.length,
		);
	if (!story) throw new TypeError('There is no story yet to show the parts with.');
	return story;
}

export const GET: APIRoute = async () => {
	const content = await siteContent();
	const [locale = ''] = content.site.languages;
	const story = shownStory(content);
	return storyStyle(story, newestEdition(story), localsFor(content, locale));
};
