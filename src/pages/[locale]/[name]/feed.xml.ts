import type { APIRoute } from 'astro';
import { proseAddress } from '../../../model/address.ts';
import { feedEntries } from '../../../model/feed-entries.ts';
import { fill } from '../../../model/phrases.ts';
import type { Story } from '../../../model/story.ts';
import { localsFor } from '../../_addresses.ts';
import { siteContent } from '../../_content.ts';
import { feed } from '../../_feed.ts';
import { storyPaths, told } from '../../_paths.ts';

export const getStaticPaths = async () => (import.meta.env.SITE ? told(await storyPaths()) : []);

export const GET: APIRoute<{ story: Story }> = async ({ params, props: { story }, site }) => {
	const { locale = '', name = '' } = params;
	const prose = story.prose[locale];
	if (!site || !prose) throw new TypeError('There is a feed without a text or an address.');
	const { phrases } = localsFor(await siteContent(), locale);
	return feed(
		{
			title: fill(phrases.feed.story, { title: prose.title }),
			description: prose.summary,
			locale,
			page: proseAddress(locale, name),
			entries: feedEntries(story, locale, phrases),
		},
		site,
	);
};
