import { type Day, holdsDay } from '../day.ts';
import { earliestDay } from '../earliest.ts';
import type { Problem } from '../problem.ts';
import type { Part } from '../reading/files.ts';
import { walk } from '../walk.ts';

/**
 * Where `known` is earlier than every source without a reason, and where something ends before it
 * begins. `sourceDays` has the day from which each dated source counts.
 */
export function knownProblems(
	{ schema, data, placeOf }: Part,
	sourceDays: ReadonlyMap<string, Day>,
): Problem[] {
	return [...walk(schema, data)].flatMap(({ value, path }) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
		const { known, until, sources, ...rest } = value as Record<string, unknown>;
		const problems: Problem[] = [];
		const earliest = earliestDay(sources, sourceDays);
		if (holdsDay(known) && earliest !== undefined && known < earliest && !rest['known-because']) {
			problems.push({
				kind: 'known-too-early',
				place: placeOf([...path, 'known']),
				message: `${known} is before its earliest source, which appeared on ${earliest}.`,
				hint: 'Say why under `known-because`, or add the source of that day.',
			});
		}
		if (holdsDay(until) && holdsDay(known ?? earliest) && until <= String(known ?? earliest)) {
			problems.push({
				kind: 'reversed-dates',
				place: placeOf([...path, 'until']),
				message: `It ends on ${until} and is known only since ${String(known ?? earliest)}.`,
				hint: '`until` is the first day on which it no longer holds.',
			});
		}
		return problems;
	});
}
