import { type Day, holdsDay } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { walk } from '../walk.ts';
import { recordOf } from '../record.ts';
import { earliestDay } from '../earliest.ts';

/**
 * Readings that begin before anything that they rest on could be read: an older edition would know
 * what came later. What an item or a report of it explains under `known-because` counts from there.
 */
export function standingProblems(
	{ schema, data, placeOf }: Part,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return [...walk(schema, data)].flatMap(({ value, path }) => {
		const item = recordOf(value);
		const { standings } = item;
		if (!Array.isArray(standings)) return [];
		const days = explainedDays(item, sourceDays);
		return standings.flatMap((standing: unknown, index) => {
			const { from, sources } = recordOf(standing);
			const earliest = earliestDay(sources, days);
			const isExplained =
				item['known-because'] !== undefined && String(item['known']) <= String(from);
			if (!holdsDay(from) || earliest === undefined || from >= earliest || isExplained) {
				return [];
			}
			return [
				{
					kind: 'rests-on-later' as const,
					place: placeOf([...path, 'standings', index, 'from']),
					message: `This reading begins on ${from}, before its earliest source, which appeared on ${earliest}.`,
					hint: 'Begin it on that day, or rest it on what could be read before.',
				},
			];
		});
	});
}

/** The days of the sources, earlier where a report says since when it was public, and why. */
function explainedDays(
	{ reports }: Record<string, unknown>,
	sourceDays: ReadonlyMap<string, Day>,
): ReadonlyMap<string, Day> {
	const days = new Map(sourceDays);
	for (const report of Array.isArray(reports) ? reports.map(recordOf) : []) {
		const { known, sources } = report;
		if (!holdsDay(known) || !report['known-because'] || !Array.isArray(sources)) continue;
		for (const source of sources.map(String)) {
			const day = days.get(source);
			if (day === undefined || known < day) days.set(source, known);
		}
	}
	return days;
}
