import { wholeAddress } from '../address.ts';
import { fill, type Phrases } from '../phrases.ts';
import { publisherInWords } from '../publisher-words.ts';
import type { MdxNode } from '../reading/mdx-file.ts';
import type { Site } from '../site.ts';
import type { Source } from '../story.ts';
import type { Telling } from '../telling.ts';
import { unplacedParts } from '../unplaced-parts.ts';
import { whenOf } from '../when.ts';
import { blocksOf, escaped, listOf } from './escape.ts';
import { parts } from './parts.ts';
import { type Links, type ProseBlock, proseBlocks } from './prose-blocks.ts';
import { Writer } from './writer.ts';

/** What a text in Markdown is made of. */
export interface Told extends Links {
	telling: Telling;
	phrases: Phrases;
	site: Site;
	/** The text in the reader’s language, and in the original’s, where passages have no translation. */
	tree: MdxNode;
	original: MdxNode;
}

const partOf = {
	venues: 'VenueMap',
	relations: 'StakeholderChart',
	claims: 'ClaimLedger',
	events: 'EventTimeline',
	stakeholders: 'WhoIsWho',
	sources: 'SourceList',
} as const;

/** A story as Markdown: its text, its lists in their places, its sources as notes. */
export function storyMarkdown(told: Told): string {
	const { phrases, telling, tree } = told;
	const { edition, prose } = telling;
	const writer = new Writer(telling, phrases);
	const hasPoints = prose.components.some(({ name }) => name === 'KeyPoints');
	const text = withUntranslated(proseBlocks(tree, writer, told).map(behindIn(told)), told, writer);
	return `${blocksOf([
		`# ${edition.title ? writer.say(edition.title) : escaped(prose.title)}`,
		`*${fill(phrases.edition, { date: writer.day(edition.date) })}*`,
		writer.say(edition.summary),
		hasPoints ? undefined : parts.KeyPoints(writer),
		...text.map(({ markdown }) => markdown),
		...unplacedParts(telling).flatMap((sort) => [
			`## ${phrases.questions[sort]}`,
			parts[partOf[sort]](writer),
		]),
		about(told, writer),
		notes(telling, phrases, writer),
	])}\n`;
}

/** Says of a block of a translation that its original has changed since. */
function behindIn({ phrases: { translation }, telling: { prose } }: Told) {
	const { headings, passages } = prose.behind;
	const told = new Set<number>();
	return (block: ProseBlock): ProseBlock => {
		const { heading, markdown, passage } = block;
		const isFirst = passage === undefined && !told.has(heading);
		if (passage === undefined) told.add(heading);
		if (passage !== undefined && passages.includes(passage)) {
			return { ...block, markdown: `${markdown}\n\n*${translation.passage}*` };
		}
		return isFirst && headings.includes(heading)
			? { ...block, markdown: `${markdown}\n\n*${translation.section}*` }
			: block;
	};
}

/** The passages that have no translation, in the original, each after the one that it follows there. */
function withUntranslated(blocks: ProseBlock[], told: Told, writer: Writer): ProseBlock[] {
	const { prose, story } = told.telling;
	const order = story.prose[story.original]?.passages ?? [];
	const lacking = proseBlocks(told.original, writer, told).filter(
		({ passage }) => passage !== undefined && prose.untranslated.includes(passage),
	);
	const language = new Intl.DisplayNames([told.telling.locale], { type: 'language' });
	const said = fill(told.phrases.translation.missing, {
		language: language.of(story.original) ?? story.original,
	});
	return lacking.reduce((whole, block) => {
		const index = order.findIndex(({ id }) => id === block.passage);
		const before = new Set(order.slice(0, index).map(({ id }) => id));
		const after = whole.findLastIndex(
			({ heading, passage }) =>
				heading === block.heading && (passage === undefined || before.has(passage)),
		);
		const at = after < 0 ? whole.findLastIndex(({ heading }) => heading < block.heading) : after;
		return whole.toSpliced(at + 1, 0, { ...block, markdown: `*${said}*\n\n${block.markdown}` });
	}, blocks);
}

function about({ home, page, phrases, site, telling }: Told, writer: Writer): string {
	const { foot, corrections } = phrases;
	const { story } = telling;
	return blocksOf([
		`## ${foot.heading}`,
		listOf(
			[
				story.authors &&
					fill(foot.by, {
						authors: escaped(new Intl.ListFormat(telling.locale).format(story.authors)),
					}),
				fill(foot.published, { date: writer.day(story.published) }),
				story.checked && fill(foot.checked, { date: writer.day(story.checked) }),
				fill(foot.licence, { licence: `[${site.licence.name}](${site.licence.url})` }),
				fill(foot.write, { address: site.contact }),
				home && `<${wholeAddress(page, home)}>`,
				story.note && writer.say(story.note),
			].filter((line) => line !== undefined),
		),
		`### ${corrections.heading}`,
		story.corrections.length === 0
			? corrections.none
			: listOf(
					story.corrections.map(({ date, was, is, reason }) =>
						[
							fill(corrections.corrected, { date: writer.day(date) }),
							`${corrections.was}: “${writer.say(was)}”. ${corrections.is}: “${writer.say(is)}”.`,
							writer.say(reason),
						].join(' '),
					),
				),
	]);
}

/** The sources, as the notes that the text refers to. */
function notes({ notes: numbers, story }: Telling, phrases: Phrases, writer: Writer): string {
	return blocksOf([
		`## ${phrases['all-sources']}`,
		story.sources
			.map((source) => ({ source, n: numbers.get(source.id) ?? 0 }))
			.toSorted((a, b) => a.n - b.n)
			.map(({ source, n }) => `[^${n}]: ${sourceIn(source, phrases, writer)}`)
			.join('\n'),
	]);
}

function sourceIn(source: Source, phrases: Phrases, writer: Writer): string {
	if (source.withdrawn) {
		const { date, reason } = source.withdrawn;
		return `${fill(phrases.withdrawn.item, { date: writer.day(date) })} ${writer.say(reason)}`;
	}
	const { telling } = writer;
	const name = source.title ? escaped(source.title) : source.subject && writer.say(source.subject);
	const language = new Intl.DisplayNames(telling.locale, { type: 'language' }).of(source.language);
	return [
		escaped(publisherInWords(source, phrases)),
		source.url ? `[${name}](${source.url})` : name,
		source.published ? writer.when(whenOf(source.published)) : phrases['no-date'],
		phrases['source-kinds'][source.kind],
		fill(phrases['in-language'], { language: language ?? source.language }),
		source['without-url'] && writer.say(source['without-url']),
		source.note && writer.say(source.note),
	]
		.filter(Boolean)
		.join(' · ');
}
