import type { Day } from '../facts/day.ts';
import type { Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { itemsWithStandings } from '../reading/items-of.ts';
import { earliestSourceDay } from '../facts/earliest.ts';

/**
 * Standings that begin before any of their sources appeared: an older edition would show later knowledge. An
 * earlier day is allowed if the item or one of its reports explains that day under `known-because`.
 */
export function standingProblems(
	files: StoryFiles,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return itemsWithStandings(files).flatMap(({ item, placeOf }) => {
		const { known, reports, standings } = item;
		const days = explainedDays(reports ?? [], sourceDays);
		return (standings ?? []).flatMap((standing, index) => {
			const { from, sources } = standing ?? {};
			const earliest = earliestSourceDay(sources, days);
			if (!from || earliest === undefined || from >= earliest) return [];
			const isExplained =
				item['known-because'] !== undefined && known !== undefined && (known ?? '') <= from;
			if (isExplained) return [];
			return [
				{
					kind: 'rests-on-later' as const,
					place: placeOf(['standings', index, 'from']),
					message: `This standing begins on ${from}, before its earliest source, which appeared on ${earliest}.`,
					hint: 'Begin it on that day, or cite what the public could read before.',
				},
			];
		});
	});
}

type Reports = NonNullable<ReturnType<typeof itemsWithStandings>[number]['item']['reports']>;

/** The day of each source, or an earlier one that a report gives with a reason. */
function explainedDays(
	reports: Reports,
	sourceDays: ReadonlyMap<string, Day>,
): ReadonlyMap<string, Day> {
	const days = new Map(sourceDays);
	for (const report of reports) {
		if (!report?.known || report['known-because'] === undefined) continue;
		for (const source of report.sources ?? []) {
			if (source === null) continue;
			const day = days.get(source);
			if (day === undefined || report.known < day) days.set(source, report.known);
		}
	}
	return days;
}
