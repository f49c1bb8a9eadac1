import type { SiteContent } from '../model/site/content.ts';
import { newestEdition, viewStory } from '../model/view/view-story.ts';
import { siteLocals } from './_locals.ts';

/**
 * The locals of /parts/, a page that shows the editor every part and is never published. Its examples come from
 * the story with the most pictures, then the most sources.
 */
export function partsLocals(content: SiteContent): App.Locals {
	const [locale = ''] = content.site.languages;
	const [story] = content.stories
		.filter(({ withdrawn }) => !withdrawn)
		.map(({ whole }) => whole())
		.toSorted(
			(a, b) => b.pictures.length - a.pictures.length || b.sources.length - a.sources.length,
		);
	if (!story) throw new TypeError('There is no story to show the parts with yet.');
	return {
		...siteLocals(content, locale, '/parts/'),
		view: viewStory(story, newestEdition(story), locale),
	};
}
