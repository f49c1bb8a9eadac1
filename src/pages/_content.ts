import type { SiteContent } from '../model/site/content.ts';
import { devContent } from './_dev-content.ts';

let given: SiteContent | undefined;

/** Sets the content that all pages show from now on. */
export function giveContent(content: SiteContent): void {
	given = content;
}

/** The content that was given, or in `astro dev`, where nobody gives any, the one in the content folder. */
export function siteContent(): SiteContent {
	if (import.meta.env.DEV) return devContent();
	if (!given) throw new TypeError('No content has been given to the pages.');
	return given;
}
