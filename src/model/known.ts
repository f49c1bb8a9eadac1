import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { localizedText } from './text.ts';

/** The fields of everything that has a day on which it became known. */
export const knownFields = {
	known: day
		.optional()
		.describe(
			'The first day on which the public could read it; by default the earliest day among its sources.',
		),
	'known-because': localizedText
		.optional()
		.describe('Why `known` is earlier than every source; shown with the sources.'),
	until: day.optional().describe('The first day on which it no longer held.'),
};

/** The fields of everything that has an address of its own. */
export const addressFields = {
	formerly: z
		.array(id)
		.optional()
		.describe('Ids that it had before; each stays as an empty anchor.'),
	withdrawn: z
		.strictObject({
			date: day.describe('The day on which it was taken back.'),
			reason: localizedText.describe('Why; shown in its place.'),
		})
		.optional()
		.describe('The address stays, the text goes.'),
};
