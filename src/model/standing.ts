import { z } from 'astro/zod';
import { day } from './day.ts';
import { sourceIds } from './id.ts';
import { localizedText } from './text.ts';

/** How sure a claim or a relation is. */
export const certainty = z.enum(['confirmed', 'reported', 'disputed', 'refuted', 'unknown']);
export type Certainty = z.output<typeof certainty>;

/** How likely a candidate is. */
export const likelihood = z.enum(['likely', 'possible', 'unlikely', 'chosen', 'not-chosen']);

/** What became of a planned stop. */
export const visit = z.enum(['planned', 'visited', 'not-visited']);

/** All standings that a venue can have, whatever its role. */
export const venueStanding = z.enum([...likelihood.options, ...visit.options]);
export type VenueStanding = z.output<typeof venueStanding>;

/** Standings that say what happened on a day; the others hold from it on. */
export function isEvent(standing: VenueStanding): boolean {
	return standing === 'chosen' || standing === 'visited';
}

/** Our own reading from a day on, one a day, in the order of time. */
export function standingsOf<Reading extends typeof certainty | typeof venueStanding>(is: Reading) {
	const standing = z.strictObject({
		from: day.describe('The first day on which this is our reading.'),
		is: is.describe('Our reading.') as Reading,
		because: localizedText.optional().describe('Why, in a sentence; shown beside it.'),
		sources: sourceIds,
	});
	return z.array(standing).superRefine((standings, context) => {
		for (const [index, { from }] of standings.entries()) {
			const before = standings[index - 1]?.from;
			if (before === undefined || before < from) continue;
			context.addIssue({
				code: 'custom',
				params: { kind: 'standing-order' },
				path: [index, 'from'],
				message:
					before === from
						? `There are two standings from ${from}. Keep one a day.`
						: `The standing from ${from} stands after the one from ${before}. Put the earlier one first.`,
			});
		}
	});
}

/** The reading that held on a day, and since when: a new reason alone does not begin it anew. */
export function standingOn<Standing extends { from: string; is: string }>(
	standings: readonly Standing[],
	onDay: string,
): (Standing & { since: string }) | undefined {
	const given = standings.filter(({ from }) => from <= onDay);
	const last = given.at(-1);
	const first = given[given.findLastIndex(({ is }) => is !== last?.is) + 1];
	return last && { ...last, since: first?.from ?? last.from };
}
