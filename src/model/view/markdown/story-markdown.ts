import { absoluteUrl } from '../../site/address.ts';
import type { MdxNode } from '../../reading/mdx-file.ts';
import { fill, type Phrases, piecesOf } from '../../site/phrases.ts';
import { publisherInWords } from '../publisher-words.ts';
import type { Site } from '../../site/site.ts';
import type { Source } from '../../facts/story.ts';
import type { StoryView } from '../story-view.ts';
import { partOf, typesWithoutPart } from '../types-without-part.ts';
import { whenOf } from '../../facts/when.ts';
import { markdownText } from './markdown-text.ts';
import { heading, link, listOf, note, paragraph, type Piece, remark } from './nodes.ts';
import { parts } from './parts.ts';
import { type LinkBase, withLinks, withoutTags } from './prose.ts';
import { Writer } from './writer.ts';

/** The input for a story’s Markdown. */
export interface MarkdownPage extends LinkBase {
	view: StoryView;
	phrases: Phrases;
	site: Site;
}

/** A story as Markdown: the prose, a list for each part, and the sources as notes. */
export const storyMarkdown = (page: MarkdownPage): string => markdownText(storyBlocks(page));

/** The blocks of that Markdown. */
export function storyBlocks(page: MarkdownPage): MdxNode[] {
	const { phrases, view } = page;
	const { edition, prose } = view;
	const writer = new Writer(view, phrases);
	const hasPoints = prose.parts.some(({ name }) => name === 'KeyPoints');
	return [
		heading(1, edition.title ? writer.localized(edition.title) : prose.title),
		remark(fill(phrases.edition, { date: writer.day(edition.date) })),
		paragraph(writer.localized(edition.summary)),
		...(hasPoints ? [] : parts.KeyPoints(writer)),
		...withLinks(withoutTags(writer), prose, page),
		...typesWithoutPart(view).flatMap((type) => [
			heading(2, phrases.questions[type]),
			...parts[partOf[type]](writer),
		]),
		...about(page, writer),
		...notes(view, phrases, writer),
	];
}

function about({ home, page, phrases, site, view }: MarkdownPage, writer: Writer): MdxNode[] {
	const { foot, corrections } = phrases;
	const { story } = view;
	const address = home && absoluteUrl(page, home);
	const pieces: Piece[] = [
		story.authors &&
			fill(foot.by, { authors: new Intl.ListFormat(view.locale).format(story.authors) }),
		fill(foot.published, { date: writer.day(story.published) }),
		story.checked && fill(foot.checked, { date: writer.day(story.checked) }),
		filled(foot.licence, link(site.licence.url, site.licence.name)),
		filled(foot.write, link(`mailto:${site.contact}`, site.contact)),
		address && link(address, address),
		story.note && writer.localized(story.note),
	];
	return [
		heading(2, foot.heading),
		...listOf(pieces.flatMap((piece) => (piece === undefined ? [] : [[paragraph(piece)]]))),
		heading(3, corrections.heading),
		...(story.corrections.length === 0 ? [paragraph(corrections.none)] : []),
		...listOf(
			story.corrections.map(({ date, was, is, reason }) => [
				paragraph(
					[
						fill(corrections.corrected, { date: writer.day(date) }),
						`${corrections.was}: “${writer.localized(was)}”. ${corrections.is}: “${writer.localized(is)}”.`,
						writer.localized(reason),
					].join(' '),
				),
			]),
		),
	];
}

/** A phrase with a node in place of its only placeholder. */
const filled = (phrase: string, node: MdxNode): Piece =>
	piecesOf(phrase).map((piece) => (typeof piece === 'string' ? piece : node));

/** The sources as Markdown footnotes. */
function notes({ notes: numbers, story }: StoryView, phrases: Phrases, writer: Writer): MdxNode[] {
	return [
		heading(2, phrases['all-sources']),
		...story.sources
			.map((source) => ({ source, n: numbers.get(source.id) ?? 0 }))
			.toSorted((a, b) => a.n - b.n)
			.map(({ source, n }) => note(n, sourceInWords(source, phrases, writer))),
	];
}

function sourceInWords(source: Source, phrases: Phrases, writer: Writer): Piece {
	if (source.withdrawn) {
		const { date, reason } = source.withdrawn;
		return `${fill(phrases.withdrawn.item, { date: writer.day(date) })} ${writer.localized(reason)}`;
	}
	const { view } = writer;
	const name = source.title ?? (source.subject && writer.localized(source.subject));
	const language = new Intl.DisplayNames(view.locale, { type: 'language' }).of(source.language);
	const pieces: Piece[] = [
		publisherInWords(source, phrases),
		source.url && name ? link(source.url, name) : name,
		source.published ? writer.when(whenOf(source.published)) : phrases['no-date'],
		phrases['source-kinds'][source.kind],
		fill(phrases['in-language'], { language: language ?? source.language }),
		source['without-url'] && writer.localized(source['without-url']),
		source.note && writer.localized(source.note),
	];
	return pieces
		.filter((piece) => piece !== undefined)
		.map((piece, index) => (index === 0 ? piece : [' · ', piece]));
}
