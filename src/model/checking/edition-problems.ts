import { citedSources } from '../citation.ts';
import type { Day } from '../day.ts';
import { isDay } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { wordsAt } from '../words-at.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Lines of an edition that rest on what appeared after its day. */
export function editionProblems(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return factsNamed(files, 'editions').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data)).flatMap(([date, edition]) => {
			const { sure, unsure, points } = recordOf(edition);
			const lines = [
				{ path: [date, 'sure'], text: sure },
				{ path: [date, 'unsure'], text: unsure },
				...(Array.isArray(points)
					? points.map((text: unknown, index) => ({ path: [date, 'points', index], text }))
					: []),
			];
			return lines.flatMap(({ path, text }) =>
				Object.entries(recordOf(text)).flatMap(([locale, words]) =>
					citedSources(String(words)).flatMap(({ source, at }) => {
						const day = sourceDays.get(source);
						if (!isDay(date) || day === undefined || day <= date) return [];
						return [
							{
								kind: 'rests-on-later' as const,
								place: placeOf([...path, locale], wordsAt(String(words), source, at)),
								message: `The edition of ${date} rests on “${source}”, which appeared on ${day}.`,
								hint: 'Cite what could be read on that day.',
							},
						];
					}),
				),
			);
		}),
	);
}
