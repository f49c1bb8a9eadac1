import { viewOf } from '../components/view-of.ts';
import { pageMarkdown } from '../model/view/markdown/page-markdown.ts';
import { storyMarkdown } from '../model/view/markdown/story-markdown.ts';

/** The response with an edition of a story as Markdown, for readers and programs that want plain text. */
export function storyText(locals: App.Locals): Response {
	const { address: page, home, phrases, site } = locals;
	return respond(storyMarkdown({ view: viewOf(locals), phrases, site, page, home }));
}

/** The response with a page about the site as Markdown. */
export function pageText(
	{ address: page, home }: App.Locals,
	text: NonNullable<App.Locals['text']>,
): Response {
	return respond(pageMarkdown(text, { page, home }));
}

const respond = (markdown: string): Response =>
	new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
