import type { Day } from '../day.ts';
import { earliestOf } from '../earliest.ts';
import type { Naming } from './namings.ts';

/** The first day on which something names each venue and stakeholder. */
export interface FirstMentions {
	venues: ReadonlyMap<string, Day>;
	stakeholders: ReadonlyMap<string, Day>;
}

/**
 * Finds since when each venue and stakeholder is named: one that has no sources of its own is known
 * from then on.
 */
export function firstMentions(all: Iterable<Naming>): FirstMentions {
	const first = { venue: new Map<string, Day>(), stakeholder: new Map<string, Day>() };
	for (const { kind, id, known } of all) {
		first[kind].set(id, earliestOf([first[kind].get(id), known]) ?? known);
	}
	return { venues: first.venue, stakeholders: first.stakeholder };
}
