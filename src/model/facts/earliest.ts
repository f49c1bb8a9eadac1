import { type Day, earlierDay } from './day.ts';

/** The earliest of some days, or undefined if there are none. */
export function earliestOf(days: readonly (Day | undefined)[]): Day | undefined {
	return days.reduce(
		(earliest, day) => (earliest && day ? earlierDay(earliest, day) : (earliest ?? day)),
		undefined,
	);
}

/** The earliest day of the sources with these ids, or undefined if none of them has a day. */
export function earliestSourceDay(
	sources: unknown,
	sourceDays: ReadonlyMap<string, Day>,
): Day | undefined {
	if (!Array.isArray(sources)) return undefined;
	return earliestOf(sources.map((source) => sourceDays.get(String(source))));
}
