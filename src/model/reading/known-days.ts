import type { FactFile } from '../facts.ts';
import type { Day } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../walk.ts';
import { earliestDay, earliestOf } from '../earliest.ts';
import type { WrittenFacts } from './written-facts.ts';

/** What says since when a thing is known, and until when it held. */
export interface Datable {
	known?: string | undefined;
	'known-because'?: object | undefined;
	sources?: readonly string[] | undefined;
	until?: string | undefined;
}

/** Works out since when the public could read each thing, and tells where nothing says so. */
export interface KnownDays {
	/** A thing with its day; `also` are days that things of its own give it. */
	known: <T extends object>(
		item: T & Datable,
		where: { name: FactFile; path: Path },
		also?: readonly (Day | undefined)[],
	) => Omit<T, 'known'> & { known: Day };
	problems: Problem[];
}

/** Reads the days of a story’s things from `known` and from their sources. */
export function knownDays(
	{ placeOf }: Pick<WrittenFacts, 'placeOf'>,
	sourceDays: ReadonlyMap<string, Day>,
): KnownDays {
	const problems: Problem[] = [];
	return {
		problems,
		known: (item, { name, path }, also = []) => {
			const days = [earliestDay(item.sources, sourceDays), ...also];
			const earliest = earliestOf(days);
			const known = item.known ?? earliest;
			const isBefore = item.known !== undefined && earliest !== undefined && item.known < earliest;
			if (isBefore && !item.sources && !item['known-because']) {
				problems.push({
					kind: 'known-too-early',
					place: placeOf(name, [...path, 'known']),
					message: `${item.known} is before anything that it rests on, which is known since ${earliest}.`,
					hint: 'Say why under `known-because`, or add the source of that day.',
				});
			}
			// Where it has sources of its own, their days have been compared already.
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
					message: `It ends on ${item.until} and is known only since ${known}.`,
					hint: '`until` is the first day on which it no longer holds.',
				});
			}
			if (known === undefined) {
				problems.push({
					kind: 'known-missing',
					place: placeOf(name, path),
					message: 'Nothing says since when this is known.',
					hint: 'Write `known: 2023-09-04`, or name a source with a day.',
				});
			}
			return { ...item, known: known ?? '' };
		},
	};
}
