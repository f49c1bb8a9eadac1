import type { APIRoute } from 'astro';
import { homeAddress } from '../../model/site/address.ts';
import { feedEntries, newestEntriesFirst } from '../../model/view/feed-entries.ts';
import { fill } from '../../model/site/phrases.ts';
import { pick, type Locale } from '../../model/facts/text.ts';
import { siteLocals } from '../_addresses.ts';
import { siteContent } from '../_content.ts';
import { feedResponse } from '../_feed.ts';

export async function getStaticPaths() {
	if (!import.meta.env.SITE) return [];
	const { site } = await siteContent();
	return site.languages.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
	if (!site) throw new TypeError('A feed needs the address of the site.');
	const content = await siteContent();
	const { phrases } = siteLocals(content, locale);
	const { name, description, languages } = content.site;
	return feedResponse(
		{
			title: fill(phrases.feed.site, { name }),
			description: pick(description, locale, languages[0] ?? locale).text,
			locale,
			page: homeAddress(locale),
			entries: newestEntriesFirst(
				content.stories.flatMap((story) => feedEntries(story, locale, phrases)),
			),
		},
		site,
	);
};
