import type { Phrases } from './phrases.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';
import type { Locale } from './text.ts';

/** A page about the site itself, in its languages; the text is rendered from its file. */
export interface SitePage {
	id: string;
	prose: Record<Locale, { locale: Locale; title: string; summary: string; address: string }>;
}

/** All that the site is made of. */
export interface Content {
	site: Site;
	phrases: Record<Locale, Phrases>;
	stories: Story[];
	pages: SitePage[];
}
