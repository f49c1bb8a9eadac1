import type { ComponentName } from './components.ts';
import type { Telling } from './telling.ts';

/** What a story can hold, in the order of a page, and the part that shows it. */
const partOf = {
	venues: 'VenueMap',
	relations: 'StakeholderChart',
	claims: 'ClaimLedger',
	events: 'EventTimeline',
	stakeholders: 'WhoIsWho',
	sources: 'SourceList',
} as const satisfies Record<string, ComponentName>;

/** A part that shows one sort of fact. */
export type FactSort = keyof typeof partOf;

/**
 * The sorts of facts that a story holds and its writer has placed no part for. The page shows them
 * after the prose: what a mention leads to, and what a note rests on, must be there.
 */
export function unplacedParts({ story, prose }: Pick<Telling, 'story' | 'prose'>): FactSort[] {
	const placed = new Set(prose.components.map(({ name }) => name));
	const holds = (sort: FactSort) =>
		story[sort].length > 0 || (sort === 'relations' && story.exchange !== undefined);
	return (Object.keys(partOf) as FactSort[]).filter(
		(sort) => holds(sort) && !placed.has(partOf[sort]),
	);
}
