import { citedSources } from '../../model/facts/citation.ts';
import type { LocatedData, StoryFiles } from '../../model/reading/files.ts';
import { itemsOf } from '../../model/reading/items-of.ts';
import { recordOf } from '../../model/reading/record.ts';
import { headTexts, notesOf, type ShortText, shortTexts } from '../../model/reading/short-texts.ts';
import type { Path } from '../../model/reading/walk.ts';
import type { Line } from './sentences.ts';

/** Every short text of the facts and the front matter in each language, and the title of every source. */
export function factLines(story: StoryFiles): Line[] {
	const heads = story.prose.flatMap((prose) => [
		...headTexts(prose).map((text) => lineOf(text, [])),
		...linesIn(notesOf(prose)),
	]);
	const titles = itemsOf(story, 'sources').flatMap(({ id, item: { title }, placeOf }) =>
		title ? [{ place: placeOf(['title']), locale: undefined, text: title, sources: [id] }] : [],
	);
	return [...heads, ...story.facts.flatMap(linesIn), ...titles];
}

function lineOf({ placeOf, locale, text }: ShortText, sources: string[]): Line {
	return { place: placeOf(), locale, text, sources };
}

function linesIn(located: LocatedData): Line[] {
	return shortTexts(located).map((one) => {
		const cited = citedSources(one.text).map(({ source }) => source);
		return lineOf(
			one,
			cited.length > 0 ? cited : sourcesAround(located.data, one.path.slice(0, -1)),
		);
	});
}

/**
 * The sources of the innermost value that contains the text and has any, its own or those of values inside it.
 * The search ends at the item that the text belongs to.
 */
function sourcesAround(data: unknown, path: Path): string[] {
	for (let depth = path.length - 1; depth > 0; depth--) {
		const around = path.slice(0, depth).reduce(within, data);
		const sources = ownSources(around) ?? sourcesWithin(around);
		if (sources.length > 0) return [...new Set(sources)];
	}
	return [];
}

function within(value: unknown, step: string | number): unknown {
	return (value as Record<string | number, unknown>)[step];
}

function ownSources(value: unknown): string[] | undefined {
	const { sources } = recordOf(value);
	return Array.isArray(sources) ? sources.map(String) : undefined;
}

function sourcesWithin(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return ownSources(value) ?? Object.values(value).flatMap(sourcesWithin);
}
