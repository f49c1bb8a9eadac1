import { z } from 'astro/zod';
import type { Day } from '../day.ts';
import { translationFrontMatter } from '../front-matter.ts';
import type { Passage, Prose } from '../story.ts';
import { localizedText, pick, type Locale } from '../text.ts';
import type { TranslatedSort } from '../translation.ts';
import { recordOf } from '../record.ts';
import { type MentionName, mentioned } from '../components.ts';
import { blocksOf, type NameOf } from './blocks.ts';
import type { ProseFile, StoryFiles } from './files.ts';
import { earliestOf } from '../earliest.ts';
import { readProse } from './prose.ts';
import { isBehind, translatedOf } from './translated.ts';

const ownFields = z.object(translationFrontMatter.omit({ original: true }).shape);

/** The tellings of a story that passed the check, by language; each passage has the original's days. */
export function assembleProse(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Record<Locale, Prose> {
	const original = files.prose.find(({ locale }) => locale === files.original);
	const dated = original ? datedPassages(original, sourceDays) : [];
	const days = new Map(dated.map((passage) => [passage.id, passage]));
	const behind = translatedOf(files).filter(isBehind);
	return Object.fromEntries(
		files.prose.map((prose) => {
			const parts = readProse(prose);
			const blocks = blocksOf(prose, namesIn(files, prose.locale));
			const passages = parts.passages.map((passage) => ({
				...days.get(passage.id),
				...passage,
				text: blocks.find((block) => block.passage === passage.id)?.text ?? '',
			}));
			const own = new Set(passages.map(({ id }) => id));
			const behindIn = (sort: TranslatedSort) =>
				behind.filter((piece) => piece.locale === prose.locale && piece.sort === sort);
			const { address = files.id, ...fields } = z.parse(ownFields, prose.frontMatter.data);
			return [
				prose.locale,
				{
					...fields,
					address,
					locale: prose.locale,
					...parts,
					passages,
					loose: blocks
						.filter(({ passage }) => passage === undefined)
						.map(({ heading, text }) => ({ heading, text })),
					behind: {
						passages: behindIn('passages').map(({ key }) => key),
						headings: behindIn('headings').map(({ key }) => Number(key)),
						texts: behindIn('texts').map(({ text }) => text),
					},
					untranslated: dated.map(({ id }) => id).filter((id) => !own.has(id)),
				} satisfies Prose,
			];
		}),
	);
}

/** What things are called in a language, or in the original’s where it has no name for them. */
export function namesIn(files: StoryFiles, locale: Locale): NameOf {
	return (name, id) => {
		const part = files.facts.find(
			(one) => one.name === mentioned[name] && recordOf(one.data)[id] !== undefined,
		);
		const item = recordOf(recordOf(part?.data)[id]);
		const { success, data } = localizedText.safeParse(item[fieldOf[name]]);
		return success ? pick(data, locale, files.original ?? locale).text : id;
	};
}

const fieldOf: Record<MentionName, string> = {
	Venue: 'name',
	Stakeholder: 'name',
	Claim: 'text',
	Event: 'title',
	Term: 'term',
};

function datedPassages(prose: ProseFile, sourceDays: ReadonlyMap<string, Day>): Passage[] {
	const { passages, citations } = readProse(prose);
	return passages.map((passage) => {
		const cited = citations.filter((citation) => citation.passage === passage.id);
		const known = passage.known ?? earliestOf(cited.map(({ source }) => sourceDays.get(source)));
		return { ...passage, ...(known && { known }) };
	});
}
