import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText } from './text.ts';
import { when } from './when.ts';

/** A journey through venues, in order. */
export const routeSchema = z.strictObject({
	name: localizedText.describe('What the journey is called.'),
	by: localizedText.optional().describe('How they travelled: by train.'),
	through: z
		.array(idOf('venue'))
		.min(2, 'A route goes through two venues or more.')
		.describe('The venues in their order, by id.'),
	approximate: z
		.boolean()
		.optional()
		.describe('The places are reported, the line between them is not: drawn with a dash.'),
	when: when.optional().describe('When they travelled.'),
	sources: sourceIds,
	...knownFields,
});
