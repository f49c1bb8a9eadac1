import type { Story } from '../model/facts/story.ts';
import type { Content, SiteContent } from '../model/site/content.ts';
import { homeOf } from '../model/site/site-url.ts';
import type { KeptCheck } from './check-cache.ts';

/**
 * The content for the pages, drafts included. A story is read with `storyOf` when a page needs it, and held only
 * until another one is: a thousand of them need a gigabyte.
 */
export function siteContentOf(
	{ site, phrases, pages }: Omit<Content, 'stories'>,
	stories: KeptCheck['stories'],
	siteUrl: string | undefined,
	storyOf: (id: string, digest: string) => Story,
): SiteContent {
	let held: Story | undefined;
	return {
		site,
		phrases,
		pages,
		home: homeOf(site, siteUrl),
		stories: Object.entries(stories).map(([id, { digest, record }]) => ({
			...record.head,
			whole: () => {
				if (held?.id !== id) held = storyOf(id, digest);
				return held;
			},
		})),
	};
}
