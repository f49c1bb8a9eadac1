import { z } from 'astro/zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { localizedText } from './text.ts';

/** The fields of whatever became known on a certain day. */
export const knownFields = {
	known: day
		.optional()
		.describe(
			'The first day on which the public could read this. By default, the earliest day among its sources.',
		),
	'known-because': localizedText
		.optional()
		.describe('Why `known` is earlier than every source. Shown with the sources.'),
	until: day
		.optional()
		.describe(
			'The first day on which this no longer held. Editions of that day and later leave it out.',
		),
};

/** The fields of whatever has an address of its own. */
export const addressFields = {
	formerly: z
		.array(id)
		.optional()
		.describe('Ids that this item had before, so that old links still work.'),
	withdrawn: z
		.strictObject({
			date: day.describe('The day on which it was withdrawn.'),
			reason: localizedText.describe('Why it was withdrawn. Shown in its place.'),
		})
		.optional()
		.describe(
			'Takes back what should never have been published: the text disappears from every edition, and its address says when and why.',
		),
};
