import { z } from 'astro/zod';
import { localizedText, maxWords } from './text.ts';

/** A sentence that names both stakeholders, so that readers know who does it to whom. */
const withPlaceholders = localizedText.superRefine((text, context) => {
	for (const [locale, sentence] of Object.entries(text)) {
		for (const placeholder of ['{from}', '{to}']) {
			if (sentence.includes(placeholder)) continue;
			context.addIssue({
				code: 'custom',
				path: [locale],
				message: `The sentence must contain ${placeholder}.`,
			});
		}
	}
});

/** A kind of relation: its words, its look in the chart, and whether it helps or hinders. */
export const kindSchema = z.strictObject({
	word: maxWords(3, localizedText).describe(
		'The word beside the line in the chart, at most three words: “warns”.',
	),
	sentence: withPlaceholders.describe(
		'The sentence in the list, with {from}, {to} and {what} filled in: “{from} warns {to}: {what}”.',
	),
	form: z
		.enum(['line', 'double', 'zigzag', 'heavy'])
		.default('line')
		.describe('How the chart draws the line. By default, `line`.'),
	end: z
		.enum(['arrow', 'bar', 'square', 'dot', 'ring', 'cross', 'open', 'none'])
		.default('arrow')
		.describe('The mark at the end of the line. By default, `arrow`.'),
	polarity: z
		.enum(['for', 'against', 'neutral'])
		.default('neutral')
		.describe(
			'Whether such a relation helps (`for`), hinders (`against`) or does neither (`neutral`). Relations of different polarity never share a line. By default, `neutral`.',
		),
});
