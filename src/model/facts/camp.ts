import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText, maxWords } from './text.ts';

/** A group of stakeholders who want the same. Membership is our reading, so every member needs a source. */
export const campSchema = z.strictObject({
	name: localizedText.describe('The name of the camp, as readers see it.'),
	place: z
		.enum(['centre', 'above', 'below', 'beside'])
		.describe(
			'Where the chart draws the camp: `centre` for the parties, `above` for those who object, `below` for the referee, `beside` for the others.',
		),
	members: z
		.array(
			z.strictObject({
				who: idOf('stakeholder').describe('The id of the stakeholder.'),
				note: maxWords(5, localizedText)
					.optional()
					.describe('A note for the chart, at most five words: “no public position”.'),
				sources: sourceIds,
				...knownFields,
			}),
		)
		.min(1, 'A camp needs at least one member.')
		.describe('The stakeholders in this camp, each with a source.'),
});
