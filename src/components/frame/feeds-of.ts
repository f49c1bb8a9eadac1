import { type Address, feedAddress, homeAddress, proseAddress } from '../../model/site/address.ts';
import { fill } from '../../model/site/phrases.ts';
import { headlineOf } from '../../model/view/headline-of.ts';

/** A feed that a page links to. */
export interface Feed {
	/** Its name in a feed reader. */
	name: string;
	/** The text of the link to it. */
	follow: string;
	address: Address;
}

/** The feeds to offer on a page: that of its story, if any, and that of the site in its language. */
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
