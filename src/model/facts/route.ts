import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText } from './text.ts';
import { when } from './when.ts';

/** A journey through two or more venues. */
export const routeSchema = z.strictObject({
	name: localizedText.describe('The name of the journey.'),
	by: localizedText.optional().describe('The means of travel: “by train”.'),
	through: z
		.array(idOf('venue'))
		.min(2, 'A route needs at least two venues.')
		.describe('The venues in the order of travel, by id: at least two.'),
	approximate: z
		.boolean()
		.optional()
		.describe(
			'`true` if the stops are reported but not the way between them. The map draws a dashed line.',
		),
	when: when.optional().describe('When the journey took place.'),
	sources: sourceIds,
	...knownFields,
});
