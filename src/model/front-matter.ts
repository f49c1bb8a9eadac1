import { z } from 'astro/zod';
import { day } from './day.ts';
import { factSchemas } from './facts.ts';
import { id } from './id.ts';
import { addressFields } from './known.ts';
import { localizedText, plainText, upTo } from './text.ts';

/** What every language of a story says of itself. */
const proseFields = {
	title: upTo(9, plainText).describe('The headline, at most nine words.'),
	summary: upTo(60, plainText).describe('Two sentences under the headline, with attribution.'),
	subject: upTo(6, plainText)
		.optional()
		.describe('What it is about, in a few words over the headline.'),
	address: id.optional().describe('Its name in the address; by default the folder’s.'),
};

/** The front matter of a translation. */
export const translationFrontMatter = z.strictObject({
	...proseFields,
	original: z.literal(false).optional().describe('A translation may say so, or nothing.'),
});

const factFields = Object.fromEntries(
	Object.entries(factSchemas).map(([name, schema]) => [name, schema.optional()]),
) as { [Name in keyof typeof factSchemas]: z.ZodOptional<(typeof factSchemas)[Name]> };

/** The front matter of the original, which holds what is true of the story in every language. */
export const originalFrontMatter = z.strictObject({
	...proseFields,
	original: z.literal(true).describe('This is the language that the others are translated from.'),
	published: day.describe('The day on which it was first published.'),
	checked: day.optional().describe('The day on which its facts were last checked.'),
	review: day.optional().describe('The day by which it should be checked again.'),
	over: day.optional().describe('The day on which its main event ended.'),
	authors: z.array(plainText).optional().describe('Who wrote it: a list of names.'),
	note: localizedText.optional().describe('How this story was made; shown at its end.'),
	draft: z.boolean().optional().describe('It is shown in the dev site only.'),
	...addressFields,
	formerly: z.array(id).optional().describe('Addresses that it had before; each redirects.'),
	...factFields,
});
