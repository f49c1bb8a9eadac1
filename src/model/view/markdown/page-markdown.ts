import type { SitePage } from '../../site/content.ts';
import type { Locale } from '../../facts/text.ts';
import { markdownText } from './markdown-text.ts';
import { heading, paragraph } from './nodes.ts';
import { type LinkBase, withLinks } from './prose.ts';

/** A page about the site as Markdown: its title, its summary and its text. */
export const pageMarkdown = (prose: SitePage['prose'][Locale], links: LinkBase): string =>
	markdownText([
		heading(1, prose.title),
		paragraph(prose.summary),
		...withLinks(prose.body, prose, links),
	]);
