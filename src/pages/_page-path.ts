import type { SiteContent, StoryEntry } from '../model/site/content.ts';

/** A page or a file of the site. Its route draws it from its locals, and reads nothing else of the content. */
export interface PagePath {
	params: Record<string, string>;
	/** The story that it belongs to; undefined for pages of the site. */
	story?: StoryEntry;
	/** Returns what it shows. */
	locals: () => App.Locals;
}

/** For each route, by its pattern, a function that lists its pages or files. */
export type Routes = Record<string, (content: SiteContent) => PagePath[]>;
