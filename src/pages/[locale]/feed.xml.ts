import type { APIRoute } from 'astro';
import { homeAddress } from '../../model/address.ts';
import { feedEntries, newestFirst } from '../../model/feed-entries.ts';
import { fill } from '../../model/phrases.ts';
import { pick, type Locale } from '../../model/text.ts';
import { localsFor } from '../_addresses.ts';
import { siteContent } from '../_content.ts';
import { feed } from '../_feed.ts';

export async function getStaticPaths() {
	if (!import.meta.env.SITE) return [];
	const { site } = await siteContent();
	return site.languages.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
	if (!site) throw new TypeError('There is a feed without an address of the site.');
	const content = await siteContent();
	const { phrases } = localsFor(content, locale);
	const { name, description, languages } = content.site;
	return feed(
		{
			title: fill(phrases.feed.site, { name }),
			description: pick(description, locale, languages[0] ?? locale).text,
			locale,
			page: homeAddress(locale),
			entries: newestFirst(content.stories.flatMap((story) => feedEntries(story, locale, phrases))),
		},
		site,
	);
};
