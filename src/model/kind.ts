import { z } from 'astro/zod';
import { localizedText, upTo } from './text.ts';

/** Both ends must be named, or nobody knows who does it to whom. */
const withPlaces = localizedText.superRefine((text, context) => {
	for (const [locale, sentence] of Object.entries(text)) {
		for (const place of ['{from}', '{to}']) {
			if (sentence.includes(place)) continue;
			context.addIssue({
				code: 'custom',
				path: [locale],
				message: `The sentence must hold ${place}.`,
			});
		}
	}
});

/** A sort of relation: its words, its form in the chart, and whether it helps or hinders. */
export const kindSchema = z.strictObject({
	word: upTo(3, localizedText).describe('The word beside the line: “warns”.'),
	sentence: withPlaces.describe(
		'How the list says it, with {from}, {to} and {what}: “{from} warns {to}: {what}”.',
	),
	form: z
		.enum(['line', 'double', 'zigzag', 'heavy'])
		.describe('How the line is drawn: line, double, zigzag or heavy.'),
	end: z
		.enum(['arrow', 'bar', 'square', 'dot', 'ring', 'cross', 'open', 'none'])
		.default('arrow')
		.describe('The mark where the line ends.'),
	polarity: z
		.enum(['for', 'against', 'neutral'])
		.default('neutral')
		.describe('Ties of different polarity are never folded into one.'),
});
