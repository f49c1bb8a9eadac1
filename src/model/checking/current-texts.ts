import { withoutCitations } from '../facts/citation.ts';
import type { Place } from '../findings/problem.ts';
import { blocksOf } from '../reading/blocks.ts';
import { namesIn } from '../reading/names-in.ts';
import type { LocatedFacts, ProseFile, StoryFiles } from '../reading/files.ts';
import { itemsOf } from '../reading/items-of.ts';
import { headTexts, notesOf, type ShortText, shortTexts } from '../reading/short-texts.ts';
import type { Locale } from '../facts/text.ts';
import { wordingAt } from '../facts/wording.ts';

/** A text shown to readers in one language. Corrections are not included. */
export interface CurrentText {
	locale: Locale;
	text: string;
	/**
	 * The place of a wording in a block of prose, or the start of the block if a mention or a citation splits
	 * the wording. For a short text, always the start of the text.
	 */
	placeOf: (wording: string) => Place;
}

/** The prose and the short texts of a story, without withdrawn items. */
export function currentTexts(files: StoryFiles): CurrentText[] {
	return [
		...files.prose.flatMap((prose) => blockTexts(prose, files)),
		...[
			...files.prose.flatMap(frontMatterTexts),
			...files.facts.flatMap((facts) => factTexts(facts, files)),
		].map(({ locale, text, placeOf }) => ({
			locale,
			text: withoutCitations(text),
			placeOf: () => placeOf(),
		})),
	];
}

function blockTexts(prose: ProseFile, files: StoryFiles): CurrentText[] {
	return blocksOf(prose, namesIn(files, prose.locale)).map(({ from, to, text }) => ({
		locale: prose.locale,
		text,
		placeOf: (wording) => {
			const offset = wordingAt(prose.source.slice(from, to), wording);
			return prose.placeAt(from + Math.max(offset, 0));
		},
	}));
}

function frontMatterTexts(prose: ProseFile): ShortText[] {
	const notes = shortTexts(notesOf(prose)).filter(({ path: [field] }) => field !== 'withdrawn');
	return [...headTexts(prose), ...notes];
}

function factTexts(facts: LocatedFacts, files: StoryFiles): ShortText[] {
	if (facts.name === 'corrections') return [];
	const withdrawn = itemsOf(files, facts.name).filter(({ item }) => 'withdrawn' in item);
	const ids = new Set<unknown>(withdrawn.map(({ id }) => id));
	return shortTexts(facts).filter(({ path: [id] }) => !ids.has(id));
}
