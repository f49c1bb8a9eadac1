import { type Address, feedAddress, homeAddress, proseAddress } from '../../model/address.ts';
import { fill } from '../../model/phrases.ts';
import { headlineOf } from '../../model/headline-of.ts';

/** A feed that a page leads to. */
export interface Feed {
	/** Its name in a reader of feeds. */
	name: string;
	/** The words of the link to it. */
	follow: string;
	address: Address;
}

/** The feeds that tell of a page: that of its story, and that of the site in its language. */
export function feedsOf({ telling, locale, phrases, site }: App.Locals): Feed[] {
	const { feed } = phrases;
	const ofSite = {
		name: fill(feed.site, { name: site.name }),
		follow: feed['follow-site'],
		address: feedAddress(homeAddress(locale)),
	};
	if (!telling) return [ofSite];
	const { prose } = telling;
	const ofStory = {
		name: fill(feed.story, { title: headlineOf(telling).text }),
		follow: feed['follow-story'],
		address: feedAddress(proseAddress(prose.locale, prose.address)),
	};
	return [ofStory, ofSite];
}
