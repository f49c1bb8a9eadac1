import { type Address, feedAddress, homeAddress, proseAddress } from '../../model/site/address.ts';
import { fill } from '../../model/site/phrases.ts';
import { headlineOf } from '../../model/view/headline-of.ts';

/** A feed that a page links to. */
export interface Feed {
	/** The name of the feed in a feed reader. */
	name: string;
	/** The text of the link to the feed. */
	follow: string;
	address: Address;
}

/** The feeds that a page offers: its story’s, if it shows one, and the site’s in the page’s language. */
export function feedsOf({ view, locale, phrases, site }: App.Locals): Feed[] {
	const { feed } = phrases;
	const siteFeed = {
		name: fill(feed.site, { name: site.name }),
		follow: feed['follow-site'],
		address: feedAddress(homeAddress(locale)),
	};
	if (!view) return [siteFeed];
	const { prose } = view;
	const storyFeed = {
		name: fill(feed.story, { title: headlineOf(view).text }),
		follow: feed['follow-story'],
		address: feedAddress(proseAddress(prose.locale, prose.slug)),
	};
	return [storyFeed, siteFeed];
}
