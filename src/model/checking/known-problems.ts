import { type Day, isDayValue } from '../facts/day.ts';
import { earliestSourceDay } from '../facts/earliest.ts';
import type { Problem } from '../findings/problem.ts';
import type { LocatedData } from '../reading/files.ts';
import { walk } from '../reading/walk.ts';

/**
 * Items whose `known` is earlier than every source although they give no reason, and items that end on or
 * before the day on which they became known. `sourceDays` maps each dated source to the day from which it
 * counts.
 */
export function knownProblems(
	{ schema, data, placeOf }: LocatedData,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return walk(schema, data).flatMap(({ value, path }) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
		const { known, until, sources, ...rest } = value as Record<string, unknown>;
		const problems: Problem[] = [];
		const earliest = earliestSourceDay(sources, sourceDays);
		if (isDayValue(known) && earliest !== undefined && known < earliest && !rest['known-because']) {
			problems.push({
				kind: 'known-too-early',
				place: placeOf([...path, 'known']),
				message: `This is known from ${known}, before its earliest source, which appeared on ${earliest}.`,
				hint: `Say why under \`known-because\`, or add a source of ${known}.`,
			});
		}
		if (isDayValue(until) && isDayValue(known ?? earliest) && until <= String(known ?? earliest)) {
			problems.push({
				kind: 'reversed-dates',
				place: placeOf([...path, 'until']),
				message: `It ends on ${until}, which is not after ${String(known ?? earliest)}, the day on which it became known.`,
				hint: '`until` is the first day on which it no longer holds.',
			});
		}
		return problems;
	});
}
