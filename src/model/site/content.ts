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

/** Everything that the site is built from. */
export interface Content {
	site: Site;
	phrases: Record<Locale, Phrases>;
	stories: Story[];
	pages: SitePage[];
}
