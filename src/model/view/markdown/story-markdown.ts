import { absoluteUrl } from '../../site/address.ts';
import { fill, type Phrases } from '../../site/phrases.ts';
import { publisherInWords } from '../publisher-words.ts';
import type { Site } from '../../site/site.ts';
import type { Source } from '../../facts/story.ts';
import type { StoryView } from '../story-view.ts';
import { partOf, typesWithoutPart } from '../types-without-part.ts';
import { whenOf } from '../../facts/when.ts';
import { blocksOf, escapeMarkdown, listOf } from './escape.ts';
import { parts } from './parts.ts';
import { type LinkBase, type ProseBlock, proseBlocks } from './prose-blocks.ts';
import { Writer } from './writer.ts';

/** The input for a story’s Markdown. */
export interface MarkdownPage extends LinkBase {
	view: StoryView;
	phrases: Phrases;
	site: Site;
}

/** A story as Markdown: the prose, a list for each part, and the sources as notes. */
export function storyMarkdown(page: MarkdownPage): string {
	const { phrases, view } = page;
	const { edition, prose } = view;
	const writer = new Writer(view, phrases);
	const hasPoints = prose.parts.some(({ name }) => name === 'KeyPoints');
	const text = proseBlocks(prose.body, writer, page)
		.map(outdatedMarker(page))
		.map(untranslatedMarker(page));
	return `${blocksOf([
		`# ${edition.title ? writer.localized(edition.title) : escapeMarkdown(prose.title)}`,
		`*${fill(phrases.edition, { date: writer.day(edition.date) })}*`,
		writer.localized(edition.summary),
		hasPoints ? undefined : parts.KeyPoints(writer),
		...text.map(({ markdown }) => markdown),
		...typesWithoutPart(view).flatMap((type) => [
			`## ${phrases.questions[type]}`,
			parts[partOf[type]](writer),
		]),
		about(page, writer),
		notes(view, phrases, writer),
	])}\n`;
}

/**
 * Returns a function that adds a note to each passage and each section whose translation is outdated. The
 * note of a section follows its first block outside passages.
 */
function outdatedMarker({ phrases: { translation }, view: { prose } }: MarkdownPage) {
	const { headings, passages } = prose.outdated;
	const visitedHeadings = new Set<number>();
	return (block: ProseBlock): ProseBlock => {
		const { heading, markdown, passage } = block;
		const isFirst = passage === undefined && !visitedHeadings.has(heading);
		if (passage === undefined) visitedHeadings.add(heading);
		if (passage !== undefined && passages.includes(passage)) {
			return { ...block, markdown: `${markdown}\n\n*${translation.passage}*` };
		}
		return isFirst && headings.includes(heading)
			? { ...block, markdown: `${markdown}\n\n*${translation.section}*` }
			: block;
	};
}

/** Returns a function that adds a note to each passage that is shown in the language of the original. */
function untranslatedMarker({ phrases, view: { locale, prose, story } }: MarkdownPage) {
	const language = new Intl.DisplayNames([locale], { type: 'language' }).of(story.original);
	const note = fill(phrases.translation.missing, { language: language ?? story.original });
	return (block: ProseBlock): ProseBlock =>
		block.passage !== undefined && prose.untranslated.includes(block.passage)
			? { ...block, markdown: `*${note}*\n\n${block.markdown}` }
			: block;
}

function about({ home, page, phrases, site, view }: MarkdownPage, writer: Writer): string {
	const { foot, corrections } = phrases;
	const { story } = view;
	return blocksOf([
		`## ${foot.heading}`,
		listOf(
			[
				story.authors &&
					fill(foot.by, {
						authors: escapeMarkdown(new Intl.ListFormat(view.locale).format(story.authors)),
					}),
				fill(foot.published, { date: writer.day(story.published) }),
				story.checked && fill(foot.checked, { date: writer.day(story.checked) }),
				fill(foot.licence, { licence: `[${site.licence.name}](${site.licence.url})` }),
				fill(foot.write, { address: site.contact }),
				home && `<${absoluteUrl(page, home)}>`,
				story.note && writer.localized(story.note),
			].filter((line) => line !== undefined),
		),
		`### ${corrections.heading}`,
		story.corrections.length === 0
			? corrections.none
			: listOf(
					story.corrections.map(({ date, was, is, reason }) =>
						[
							fill(corrections.corrected, { date: writer.day(date) }),
							`${corrections.was}: “${writer.localized(was)}”. ${corrections.is}: “${writer.localized(is)}”.`,
							writer.localized(reason),
						].join(' '),
					),
				),
	]);
}

/** The sources as Markdown footnotes. */
function notes({ notes: numbers, story }: StoryView, phrases: Phrases, writer: Writer): string {
	return blocksOf([
		`## ${phrases['all-sources']}`,
		story.sources
			.map((source) => ({ source, n: numbers.get(source.id) ?? 0 }))
			.toSorted((a, b) => a.n - b.n)
			.map(({ source, n }) => `[^${n}]: ${sourceInWords(source, phrases, writer)}`)
			.join('\n'),
	]);
}

function sourceInWords(source: Source, phrases: Phrases, writer: Writer): string {
	if (source.withdrawn) {
		const { date, reason } = source.withdrawn;
		return `${fill(phrases.withdrawn.item, { date: writer.day(date) })} ${writer.localized(reason)}`;
	}
	const { view } = writer;
	const name = source.title
		? escapeMarkdown(source.title)
		: source.subject && writer.localized(source.subject);
	const language = new Intl.DisplayNames(view.locale, { type: 'language' }).of(source.language);
	return [
		escapeMarkdown(publisherInWords(source, phrases)),
		source.url ? `[${name}](${source.url})` : name,
		source.published ? writer.when(whenOf(source.published)) : phrases['no-date'],
		phrases['source-kinds'][source.kind],
		fill(phrases['in-language'], { language: language ?? source.language }),
		source['without-url'] && writer.localized(source['without-url']),
		source.note && writer.localized(source.note),
	]
		.filter(Boolean)
		.join(' · ');
}
