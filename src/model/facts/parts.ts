import { z } from 'astro/zod';
import { day } from './day.ts';
import { id, idOf } from './id.ts';
import { items, typesWith, type TaggedType } from './items.ts';

const withItemId = (type: Parameters<typeof idOf>[0]) => z.strictObject({ id: idOf(type) });

/** The parts that an editor may use in MDX, with their attributes. Attribute values are literals. */
export const partSchemas = {
	Passage: z
		.strictObject({
			id: id.describe(
				'The id of the passage, the same in every language. It is the anchor of the passage on the page.',
			),
			known: day
				.optional()
				.describe(
					'The first day on which the public could read what the passage says. By default, the earliest day among the sources that it cites.',
				),
			until: day.optional().describe('The first day on which the passage no longer holds.'),
		})
		.describe('A block of prose with an id. `known` and `until` limit it to some editions.'),
	Venue: withItemId('venue').describe('Names a venue and links to it.'),
	Stakeholder: withItemId('stakeholder').describe('Names a stakeholder and links to it.'),
	Claim: withItemId('claim').describe('States a claim with its standing and links to it.'),
	Event: withItemId('event').describe('Names an event and links to it.'),
	Term: withItemId('term').describe('Marks a word that the glossary explains.'),
	Picture: withItemId('picture').describe('Shows a picture from the story’s `images/` folder.'),
	KeyPoints: z
		.strictObject({})
		.describe('Shows what is sure, what is not known, and the key points.'),
	VenueMap: z.strictObject({}).describe('Shows the venues on a map and in a list.'),
	StakeholderChart: z
		.strictObject({})
		.describe('Shows who wants what from whom, as a chart and as a list.'),
	ClaimLedger: z.strictObject({}).describe('Lists all claims by how certain they are.'),
	EventTimeline: z.strictObject({}).describe('Shows what has happened and what is planned.'),
	WhoIsWho: z.strictObject({}).describe('Lists the stakeholders with their roles and positions.'),
	SourceList: z.strictObject({}).describe('Lists the sources and the glossary.'),
};

/** The name of a part that an editor may use. */
export type PartName = keyof typeof partSchemas;

/** The tags of mentions, each with the type of the items that it names. */
export const mentionTypes = Object.fromEntries(
	typesWith('tag').map((type) => [items[type].tag, type]),
) as { [Type in TaggedType as (typeof items)[Type]['tag']]: Type };

/** The tag of a mention. */
export type MentionName = keyof typeof mentionTypes;

/** Whether a part is a mention, which belongs within a sentence. All other parts go on lines of their own. */
export function isMention(name: string | null): name is MentionName {
	return name !== null && Object.hasOwn(mentionTypes, name);
}

/** Whether a part shows what an editor writes inside it: a mention shows its words, a passage its paragraphs. */
export function showsContent(name: string): boolean {
	return name === 'Passage' || isMention(name);
}

/** Whether an MDX tag is one of the parts that an editor may use. */
export function isPartName(name: string): name is PartName {
	return Object.hasOwn(partSchemas, name);
}
