import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText, upTo } from './text.ts';

/** A group of stakeholders by what they want: our reading, so every member has a source. */
export const campSchema = z.strictObject({
	name: localizedText.describe('What the group is called.'),
	place: z
		.enum(['centre', 'above', 'below', 'beside'])
		.describe('Where the chart draws it: the parties, those who object, the referee, the others.'),
	members: z
		.array(
			z.strictObject({
				who: idOf('stakeholder').describe('A stakeholder, by id.'),
				note: upTo(5, localizedText)
					.optional()
					.describe('A few words for the chart: “no public position”.'),
				sources: sourceIds,
				...knownFields,
			}),
		)
		.min(1, 'A camp has at least one member.')
		.describe('Who belongs to it, each with a source.'),
});
