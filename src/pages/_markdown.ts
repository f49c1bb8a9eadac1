import { type Address, proseAddress } from '../model/site/address.ts';
import { pageMarkdown } from '../model/view/markdown/page-markdown.ts';
import { storyMarkdown } from '../model/view/markdown/story-markdown.ts';
import type { SitePage } from '../model/site/content.ts';
import type { Edition, Story } from '../model/facts/story.ts';
import { viewStory } from '../model/view/view-story.ts';
import { siteLocals } from './_addresses.ts';
import { siteContent } from './_content.ts';

interface MarkdownOptions {
	locale: string;
	story: Story;
	edition: Edition;
	/** The address of the HTML page with the same content. */
	page: Address;
	/** The address of the site, if it is configured. */
	home: URL | undefined;
}

/** The response with an edition of a story as Markdown, for readers and programs that want plain text. */
export async function markdownOf({
	locale,
	story,
	edition,
	page,
	home,
}: MarkdownOptions): Promise<Response> {
	const { phrases, site } = siteLocals(await siteContent(), locale);
	const view = viewStory(story, edition, locale);
	const markdown = storyMarkdown({ view, phrases, site, page, home });
	return respond(markdown);
}

/** The response with a page about the site as Markdown. */
export function markdownOfPage(
	{ id, prose }: SitePage,
	locale: string,
	home: URL | undefined,
): Response {
	const pageProse = prose[locale];
	if (!pageProse)
		throw new TypeError(`The page “${id}” passed the check without a text in “${locale}”.`);
	return respond(pageMarkdown(pageProse, { page: proseAddress(locale, pageProse.slug), home }));
}

const respond = (markdown: string): Response =>
	new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
