import type { Address } from '../model/address.ts';
import { storyMarkdown } from '../model/markdown/story-markdown.ts';
import { proseText, proseTree } from '../model/reading/prose-tree.ts';
import type { SitePage } from '../model/content.ts';
import type { Edition, Story } from '../model/story.ts';
import { tell } from '../model/tell.ts';
import { localsFor } from './_addresses.ts';
import { siteContent } from './_content.ts';

interface Asked {
	locale: string;
	story: Story;
	edition: Edition;
	/** Where the page stands that says the same. */
	page: Address;
	home: URL | undefined;
}

/** An edition of a story as Markdown, for people and programs that want plain text. */
export async function markdownOf({ locale, story, edition, page, home }: Asked): Promise<Response> {
	const { phrases, site } = localsFor(await siteContent(), locale);
	const telling = tell(story, edition, locale);
	const treeOf = (language: string) => proseTree(`stories/${story.id}/${language}`);
	const markdown = storyMarkdown({
		telling,
		phrases,
		site,
		page,
		home,
		tree: treeOf(telling.prose.locale),
		original: treeOf(story.original),
	});
	return respond(markdown);
}

/** A page about the site as Markdown: its text is that already, once its title stands over it. */
export function markdownOfPage({ id, prose }: SitePage, locale: string): Response {
	const told = prose[locale];
	if (!told)
		throw new TypeError(`The page “${id}” without a text in “${locale}” passed the check.`);
	const text = proseText(`pages/${id}/${locale}`);
	return respond(`# ${told.title}\n\n${told.summary}\n\n${text}\n`);
}

const respond = (markdown: string): Response =>
	new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
