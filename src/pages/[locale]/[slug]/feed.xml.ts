import type { APIRoute } from 'astro';
import { proseAddress } from '../../../model/site/address.ts';
import { feedEntries } from '../../../model/view/feed-entries.ts';
import { fill } from '../../../model/site/phrases.ts';
import type { Story } from '../../../model/facts/story.ts';
import { siteLocals } from '../../_addresses.ts';
import { siteContent } from '../../_content.ts';
import { feedResponse } from '../../_feed.ts';
import { storyPaths, withoutWithdrawn } from '../../_paths.ts';

export const getStaticPaths = async () =>
	import.meta.env.SITE ? withoutWithdrawn(await storyPaths()) : [];

export const GET: APIRoute<{ story: Story }> = async ({ params, props: { story }, site }) => {
	const { locale = '', slug = '' } = params;
	const prose = story.prose[locale];
	if (!site || !prose)
		throw new TypeError(`The feed of ${story.id} needs \`site\` and a text in “${locale}”.`);
	const { phrases } = siteLocals(await siteContent(), locale);
	return feedResponse(
		{
			title: fill(phrases.feed.story, { title: prose.title }),
			description: prose.summary,
			locale,
			page: proseAddress(locale, slug),
			entries: feedEntries(story, locale, phrases),
		},
		site,
	);
};
