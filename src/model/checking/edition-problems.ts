import { citedSources } from '../facts/citation.ts';
import type { Day } from '../facts/day.ts';
import { isDay } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { shortTexts } from '../reading/short-texts.ts';
import { wordsAt } from '../reading/words-at.ts';
import { factsNamed } from '../reading/facts-named.ts';

/** Lines of an edition that cite a source that appeared only after the edition’s day. */
export function editionProblems(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return factsNamed(files, 'editions').flatMap((facts) =>
		shortTexts(facts).flatMap(({ text, path, mayCite, placeOf }) => {
			const date = String(path[0]);
			if (!mayCite || !isDay(date)) return [];
			return citedSources(text).flatMap(({ source, at }) => {
				const day = sourceDays.get(source);
				if (day === undefined || day <= date) return [];
				return [
					{
						kind: 'rests-on-later' as const,
						place: placeOf(wordsAt(text, source, at)),
						message: `The edition of ${date} cites “${source}”, which appeared only on ${day}.`,
						hint: `Cite what the public could already read on ${date}.`,
					},
				];
			});
		}),
	);
}
