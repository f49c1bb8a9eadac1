import rss from '@astrojs/rss';
import { type Address, feedAddress, wholeAddress } from '../model/address.ts';
import type { FeedEntry } from '../model/feed-entries.ts';
import type { Locale } from '../model/text.ts';

interface Feed {
	title: string;
	description: string;
	locale: Locale;
	/** The page whose news it tells. */
	page: Address;
	entries: readonly FeedEntry[];
}

/** A feed as RSS. A feed holds whole addresses only, and so there is none without the site’s own. */
export function feed(of: Feed, site: URL): Promise<Response> {
	const self = wholeAddress(feedAddress(of.page), site);
	return rss({
		title: of.title,
		description: of.description,
		site: wholeAddress(of.page, site),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData:
			`<language>${of.locale}</language>` +
			`<atom:link href="${self.replaceAll('&', '&amp;')}" rel="self" type="application/rss+xml"/>`,
		items: of.entries.map(({ title, text, date, address }) => ({
			title,
			description: text,
			link: wholeAddress(address, site),
			// At noon a day is the same day almost everywhere.
			pubDate: new Date(`${date}T12:00:00Z`),
		})),
	});
}
