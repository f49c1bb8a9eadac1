import { z } from 'astro/zod';
import { day } from './day.ts';
import type { FactFile } from './facts.ts';
import { id, idOf } from './id.ts';

const mention = (kind: Parameters<typeof idOf>[0]) => z.strictObject({ id: idOf(kind) });

/** The parts that a writer may use in MDX and their attributes, all literal. */
export const componentSchemas = {
	Passage: z
		.strictObject({
			id: id.describe('Its address, the same in every language.'),
			known: day.optional().describe('The first day on which the public could read it.'),
			until: day.optional().describe('The first day on which it no longer holds.'),
		})
		.describe('A block of prose with an id; it may hold for some editions only.'),
	Venue: mention('venue').describe('Names a venue and leads to it.'),
	Stakeholder: mention('stakeholder').describe('Names a stakeholder and leads to it.'),
	Claim: mention('claim').describe('Says a claim with its standing and leads to it.'),
	Event: mention('event').describe('Names an event and leads to it.'),
	Term: mention('term').describe('A word that the glossary explains.'),
	Picture: mention('picture').describe('A picture from the story’s images/ folder.'),
	KeyPoints: z.strictObject({}).describe('What is sure, what is not, and the key points.'),
	VenueMap: z.strictObject({}).describe('The map of the venues with its list.'),
	StakeholderChart: z.strictObject({}).describe('Who wants what from whom, with its list.'),
	ClaimLedger: z.strictObject({}).describe('All claims by how sure they are.'),
	EventTimeline: z.strictObject({}).describe('What happened and what is planned.'),
	WhoIsWho: z.strictObject({}).describe('The stakeholders, their roles and positions.'),
	SourceList: z.strictObject({}).describe('The sources and the glossary.'),
};

/** The name of a part that a writer may use. */
export type ComponentName = keyof typeof componentSchemas;

/** The parts that name a thing and lead to it, and where such things stand in a story. */
export const mentioned = {
	Venue: 'venues',
	Stakeholder: 'stakeholders',
	Claim: 'claims',
	Event: 'events',
	Term: 'glossary',
} as const satisfies Partial<Record<ComponentName, FactFile>>;

/** A part that stands within a sentence. */
export type MentionName = keyof typeof mentioned;

/** Whether a part stands within a sentence; the others stand on lines of their own. */
export function isMention(name: string | null): name is MentionName {
	return name !== null && Object.hasOwn(mentioned, name);
}

/** Whether a tag in MDX is one of the parts that a writer may use. */
export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(componentSchemas, name);
}
