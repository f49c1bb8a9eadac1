import { z } from 'astro/zod';
import type { Day } from '../facts/day.ts';
import { translationFrontMatterSchema } from '../facts/front-matter.ts';
import type { Passage, Prose } from '../facts/story.ts';
import type { Locale } from '../facts/text.ts';
import type { TranslatedType } from '../facts/translation.ts';
import { blocksOf } from './blocks.ts';
import type { ProseFile, StoryFiles } from './files.ts';
import { earliestOf } from '../facts/earliest.ts';
import { namesIn } from './names-in.ts';
import { readProse } from './prose.ts';
import { proseBody } from './prose-body.ts';
import { isOutdated, translationPieces } from './translated.ts';
import { originalOf } from './original-of.ts';

const proseFields = z.object(translationFrontMatterSchema.omit({ original: true }).shape);

/** The prose of a story that passed the check, by language. Passages take their days from the original. */
export function assembleProse(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Record<Locale, Prose> {
	const original = originalOf(files);
	const originalPassages = original ? datedPassages(original, sourceDays) : [];
	const originalById = new Map(originalPassages.map((passage) => [passage.id, passage]));
	const outdatedPieces = translationPieces(files).filter(isOutdated);
	return Object.fromEntries(
		files.prose.map((prose) => {
			const contents = readProse(prose);
			const blocks = blocksOf(prose, namesIn(files, prose.locale));
			const passages = contents.passages.map((passage) => ({
				...originalById.get(passage.id),
				...passage,
				text: blocks.find((block) => block.passage === passage.id)?.text ?? '',
			}));
			const ownIds = new Set(passages.map(({ id }) => id));
			const outdatedIn = (type: TranslatedType) =>
				outdatedPieces.filter((piece) => piece.locale === prose.locale && piece.type === type);
			const { address: slug = files.id, ...fields } = z.parse(proseFields, prose.frontMatter.data);
			return [
				prose.locale,
				{
					...fields,
					slug,
					locale: prose.locale,
					...contents,
					passages,
					body: prose.tree ? proseBody(prose.tree) : [],
					loose: blocks
						.filter(({ passage }) => passage === undefined)
						.map(({ heading, text }) => ({ heading, text })),
					outdated: {
						passages: outdatedIn('passages').map(({ key }) => key),
						headings: outdatedIn('headings').map(({ key }) => Number(key)),
						texts: outdatedIn('texts').map(({ text }) => text),
					},
					untranslated: originalPassages.map(({ id }) => id).filter((id) => !ownIds.has(id)),
				} satisfies Prose,
			];
		}),
	);
}

function datedPassages(prose: ProseFile, sourceDays: ReadonlyMap<string, Day>): Passage[] {
	const { passages, citations } = readProse(prose);
	return passages.map((passage) => {
		const ownCitations = citations.filter((citation) => citation.passage === passage.id);
		const known =
			passage.known ?? earliestOf(ownCitations.map(({ source }) => sourceDays.get(source)));
		return { ...passage, ...(known && { known }) };
	});
}
