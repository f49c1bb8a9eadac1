import { z } from 'astro/zod';
import type { Day } from '../day.ts';
import { translationFrontMatter } from '../front-matter.ts';
import type { Passage, Prose } from '../story.ts';
import type { Locale } from '../text.ts';
import type { ProseFile, StoryFiles } from './files.ts';
import { earliestOf } from './known-days.ts';
import { readProse } from './prose.ts';

const ownFields = z.object(translationFrontMatter.omit({ original: true }).shape);

/** The tellings of a story that passed the check, by language; each passage has the original's days. */
export function assembleProse(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Record<Locale, Prose> {
	const original = files.prose.find(({ locale }) => locale === files.original);
	const days = new Map(
		original ? datedPassages(original, sourceDays).map((passage) => [passage.id, passage]) : [],
	);
	return Object.fromEntries(
		files.prose.map((prose) => {
			const parts = readProse(prose);
			const passages = parts.passages.map((passage) => ({
				...days.get(passage.id),
				...passage,
			}));
			const { address = files.id, ...fields } = z.parse(ownFields, prose.frontMatter.data);
			return [
				prose.locale,
				{ ...fields, address, locale: prose.locale, ...parts, passages } satisfies Prose,
			];
		}),
	);
}

function datedPassages(prose: ProseFile, sourceDays: ReadonlyMap<string, Day>): Passage[] {
	const { passages, citations } = readProse(prose);
	return passages.map((passage) => {
		const cited = citations.filter((citation) => citation.passage === passage.id);
		const known = passage.known ?? earliestOf(cited.map(({ source }) => sourceDays.get(source)));
		return { ...passage, ...(known && { known }) };
	});
}
