import type { PartName } from '../facts/parts.ts';
import type { StoryView } from './story-view.ts';

/** The part that shows each type of fact, in the order of the page. */
export const partOf = {
	venues: 'VenueMap',
	relations: 'StakeholderChart',
	claims: 'ClaimLedger',
	events: 'EventTimeline',
	stakeholders: 'WhoIsWho',
	sources: 'SourceList',
} as const satisfies Record<string, PartName>;

/** A type of fact that has a part of its own. */
export type FactType = keyof typeof partOf;

/**
 * The types of facts that a story has but for which the editor has placed no part. The page shows them
 * after the prose, so that the targets of mentions and notes exist.
 */
export function typesWithoutPart({ story, prose }: Pick<StoryView, 'story' | 'prose'>): FactType[] {
	const placed = new Set(prose.parts.map(({ name }) => name));
	const hasFacts = (type: FactType) =>
		story[type].length > 0 || (type === 'relations' && story.exchange !== undefined);
	return (Object.keys(partOf) as FactType[]).filter(
		(type) => hasFacts(type) && !placed.has(partOf[type]),
	);
}
