import { z } from 'astro/zod';
import { day } from './day.ts';
import { sourceIds } from './id.ts';
import { localizedText } from './text.ts';

/** How certain a claim or a relation is. */
export const certainty = z.enum(['confirmed', 'reported', 'disputed', 'refuted', 'unknown']);
export type Certainty = z.output<typeof certainty>;

/** How likely a candidate is. */
export const likelihood = z.enum(['likely', 'possible', 'unlikely', 'chosen', 'not-chosen']);

/** Whether a planned stop took place. */
export const visitOutcome = z.enum(['planned', 'visited', 'not-visited']);

/** Every standing that a venue may have, in any role. */
export const venueStanding = z.enum([...likelihood.options, ...visitOutcome.options]);
export type VenueStanding = z.output<typeof venueStanding>;

/** Whether a standing records what happened on its day. All others describe a state from that day on. */
export function happensOnItsDay(standing: VenueStanding): boolean {
	return standing === 'chosen' || standing === 'visited';
}

/** The schema of a list of standings in chronological order, at most one a day. */
export function standingsSchema<Reading extends typeof certainty | typeof venueStanding>(
	is: Reading,
) {
	const standingSchema = z.strictObject({
		from: day.describe('The first day on which this is our reading: 2023-09-04.'),
		is: is.describe('Our reading, in one of these words.') as Reading,
		because: localizedText
			.optional()
			.describe('Why this is our reading, in a sentence. Shown beside it.'),
		sources: sourceIds,
	});
	return z.array(standingSchema).superRefine((standings, context) => {
		for (const [index, { from }] of standings.entries()) {
			const before = standings[index - 1]?.from;
			if (before === undefined || before < from) continue;
			context.addIssue({
				code: 'custom',
				params: { kind: 'standing-order' },
				path: [index, 'from'],
				message:
					before === from
						? `There are two standings from ${from}. Keep only one per day.`
						: `The standing from ${from} is listed after the one from ${before}. Put the earlier one first.`,
			});
		}
	});
}

/** The standing on a day. `since` is the first day of an unbroken run of the same reading. */
export function standingOn<Standing extends { from: string; is: string }>(
	standings: readonly Standing[],
	onDay: string,
): (Standing & { since: string }) | undefined {
	const given = standings.filter(({ from }) => from <= onDay);
	const last = given.at(-1);
	const first = given[given.findLastIndex(({ is }) => is !== last?.is) + 1];
	return last && { ...last, since: first?.from ?? last.from };
}
