import type { Phrases } from './phrases.ts';
import type { Site } from './site.ts';
import type { Prose, Story } from '../facts/story.ts';
import type { Locale } from '../facts/text.ts';

/** A page about the site itself, by language. */
export interface SitePage {
	id: string;
	prose: Record<
		Locale,
		Pick<Prose, 'locale' | 'title' | 'slug' | 'body'> & {
			summary: string;
		}
	>;
}

/** What pages that list stories know of each. */
export type StoryHead = Pick<
	Story,
	| 'id'
	| 'original'
	| 'published'
	| 'editions'
	| 'corrections'
	| 'pictures'
	| 'draft'
	| 'formerly'
	| 'withdrawn'
> & { prose: Record<Locale, Pick<Prose, 'locale' | 'slug' | 'title' | 'summary'>> };

/** Everything that the site is built from. */
export interface Content {
	site: Site;
	phrases: Record<Locale, Phrases>;
	stories: Story[];
	pages: SitePage[];
}

/** A story of the site: its head, and a function that returns all of it, since most pages need no other story. */
export interface StoryEntry extends StoryHead {
	whole: () => Story;
}

/** The content that pages are drawn from. */
export interface SiteContent extends Omit<Content, 'stories'> {
	stories: readonly StoryEntry[];
	/** The URL of the site, if it is known. */
	home: URL | undefined;
}
