import rss from '@astrojs/rss';
import { viewOf } from '../components/view-of.ts';
import { pick } from '../model/facts/text.ts';
import {
	type Address,
	absoluteUrl,
	feedAddress,
	homeAddress,
	proseAddress,
} from '../model/site/address.ts';
import { escapeMarkup } from '../model/site/markup.ts';
import { fill } from '../model/site/phrases.ts';
import { type FeedEntry, feedEntries, newestEntriesFirst } from '../model/view/feed-entries.ts';

/** The response with the feed of a story. */
export function storyFeed(locals: App.Locals): Promise<Response> {
	const { locale, phrases } = locals;
	const { prose, story } = viewOf(locals);
	return feedResponse(locals, {
		title: fill(phrases.feed.story, { title: prose.title }),
		description: prose.summary,
		page: proseAddress(locale, prose.slug),
		entries: feedEntries(story, locale, phrases),
	});
}

/** The response with the feed of all stories in a language. */
export function siteFeed(locals: App.Locals): Promise<Response> {
	const { locale, phrases, site, stories = [] } = locals;
	return feedResponse(locals, {
		title: fill(phrases.feed.site, { name: site.name }),
		description: pick(site.description, locale, site.languages[0] ?? locale).text,
		page: homeAddress(locale),
		entries: newestEntriesFirst(stories.flatMap((story) => feedEntries(story, locale, phrases))),
	});
}

interface Feed {
	title: string;
	description: string;
	/** The page whose updates the feed lists. */
	page: Address;
	entries: readonly FeedEntry[];
}

function feedResponse({ home, locale }: App.Locals, feed: Feed): Promise<Response> {
	if (!home) throw new TypeError('A feed contains absolute URLs, so the site needs one.');
	const self = absoluteUrl(feedAddress(feed.page), home);
	return rss({
		title: feed.title,
		description: feed.description,
		site: absoluteUrl(feed.page, home),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData:
			`<language>${locale}</language>` +
			`<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>`,
		items: feed.entries.map(({ title, text, date, address }) => ({
			title,
			description: text,
			link: absoluteUrl(address, home),
			// Noon UTC falls on the same date in almost all time zones.
			pubDate: new Date(`${date}T12:00:00Z`),
		})),
	});
}
