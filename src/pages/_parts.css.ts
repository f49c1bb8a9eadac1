import type { APIRoute } from 'astro';
import type { Content } from '../model/site/content.ts';
import type { Story } from '../model/facts/story.ts';
import { newestEdition } from '../model/view/view-story.ts';
import { siteLocals } from './_addresses.ts';
import { siteContent } from './_content.ts';
import { storyStyle } from './_story-style.ts';

/** The story that the page of parts uses as its example: the one with the most pictures, then the most sources. */
export function exampleStory({ stories }: Content): Story {
	const [story] = stories
		.filter(({ withdrawn }) => !withdrawn)
		.toSorted(
			(a, b) => b.pictures.length - a.pictures.length || b.sources.length - a.sources.length,
		);
	if (!story) throw new TypeError('There is no story to show the parts with yet.');
	return story;
}

export const GET: APIRoute = async () => {
	const content = await siteContent();
	const [locale = ''] = content.site.languages;
	const story = exampleStory(content);
	return storyStyle(story, newestEdition(story), siteLocals(content, locale));
};
