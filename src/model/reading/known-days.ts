import type { FactFile } from '../facts/fact-files.ts';
import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { Path } from './walk.ts';
import { earliestSourceDay, earliestOf } from '../facts/earliest.ts';
import type { WrittenFacts } from './written-facts.ts';

/** The fields that say when an item became known, and when it ended. */
export interface Datable {
	known?: string | undefined;
	'known-because'?: object | undefined;
	sources?: readonly string[] | undefined;
	until?: string | undefined;
}

/** Works out the day on which each item became known, and collects the problems with these days. */
export interface KnownDays {
	/** An item with its `known` day: by default, the earliest day among its sources and `otherDays`. */
	withKnown: <T extends object>(
		item: T & Datable,
		where: { name: FactFile; path: Path },
		otherDays?: readonly (Day | undefined)[],
	) => Omit<T, 'known'> & { known: Day };
	problems: Problem[];
}

/** Dates the items of a story by their `known` field and their sources. */
export function knownDays(
	{ placeOf }: Pick<WrittenFacts, 'placeOf'>,
	sourceDays: ReadonlyMap<string, Day>,
): KnownDays {
	const problems: Problem[] = [];
	return {
		problems,
		withKnown: (item, { name, path }, otherDays = []) => {
			const days = [earliestSourceDay(item.sources, sourceDays), ...otherDays];
			const earliest = earliestOf(days);
			const known = item.known ?? earliest;
			const isTooEarly =
				item.known !== undefined && earliest !== undefined && item.known < earliest;
			if (isTooEarly && !item.sources && !item['known-because']) {
				problems.push({
					kind: 'known-too-early',
					place: placeOf(name, [...path, 'known']),
					message: `${item.known} is too early: nothing that this rests on was known before ${earliest}.`,
					hint: 'Say why under `known-because`, or add a source of an earlier day.',
				});
			}
			// For an item with sources of its own, src/model/checking/known-problems.ts compares the days.
			if (
				item.until &&
				known !== undefined &&
				item.until <= known &&
				!item.sources &&
				!item.known
			) {
				problems.push({
					kind: 'reversed-dates',
					place: placeOf(name, [...path, 'until']),
					message: `It ends on ${item.until}, which is not after ${known}, the day on which it became known.`,
					hint: '`until` is the first day on which it no longer holds.',
				});
			}
			if (known === undefined) {
				problems.push({
					kind: 'known-missing',
					place: placeOf(name, path),
					message: 'Nothing says when this became known.',
					hint: 'Write `known: 2023-09-04`, or name a source with a date.',
				});
			}
			return { ...item, known: known ?? '' };
		},
	};
}
