import rss from '@astrojs/rss';
import { type Address, feedAddress, absoluteUrl } from '../model/site/address.ts';
import type { FeedEntry } from '../model/view/feed-entries.ts';
import type { Locale } from '../model/facts/text.ts';
import { escapeMarkup } from '../model/site/markup.ts';

interface Feed {
	title: string;
	description: string;
	locale: Locale;
	/** The page whose updates the feed lists. */
	page: Address;
	entries: readonly FeedEntry[];
}

/** The response with an RSS feed. Feeds contain absolute URLs only, hence `site`. */
export function feedResponse(feed: Feed, site: URL): Promise<Response> {
	const self = absoluteUrl(feedAddress(feed.page), site);
	return rss({
		title: feed.title,
		description: feed.description,
		site: absoluteUrl(feed.page, site),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData:
			`<language>${feed.locale}</language>` +
			`<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`,
		items: feed.entries.map(({ title, text, date, address }) => ({
			title,
			description: text,
			link: absoluteUrl(address, site),
			// Noon UTC falls on the same date in almost all time zones.
			pubDate: new Date(`${date}T12:00:00Z`),
		})),
	});
}
