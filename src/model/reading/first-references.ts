import type { Day } from '../facts/day.ts';
import { earliestOf } from '../facts/earliest.ts';
import type { Reference } from './references.ts';

/** The day of the first reference to each venue and stakeholder, by id. */
export interface FirstReferences {
	venues: ReadonlyMap<string, Day>;
	stakeholders: ReadonlyMap<string, Day>;
}

/**
 * Finds the day of the first reference to each venue and stakeholder. Unless `known` says otherwise, each is
 * known by that day.
 */
export function firstReferences(references: Iterable<Reference>): FirstReferences {
	const first = { venue: new Map<string, Day>(), stakeholder: new Map<string, Day>() };
	for (const { type, id, known } of references) {
		first[type].set(id, earliestOf([first[type].get(id), known]) ?? known);
	}
	return { venues: first.venue, stakeholders: first.stakeholder };
}
