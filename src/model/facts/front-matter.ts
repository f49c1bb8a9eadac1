import { z } from 'astro/zod';
import { day } from './day.ts';
import { factSchemas } from './fact-files.ts';
import { id } from './id.ts';
import { addressFields } from './known.ts';
import { localizedText, plainText, maxWords } from './text.ts';

/** The fields that the prose of a story has in every language. */
const proseFields = {
	title: maxWords(9, plainText).describe('The headline, at most nine words.'),
	summary: maxWords(60, plainText).describe(
		'Two sentences under the headline that say who reports what.',
	),
	subject: maxWords(6, plainText)
		.optional()
		.describe('What the story is about, at most six words, above the headline.'),
	address: id
		.optional()
		.describe(
			'The name of the story in this language’s address: `kim-putin`. By default, the name of its folder.',
		),
};

/** The front matter of a translation. */
export const translationFrontMatterSchema = z.strictObject({
	...proseFields,
	original: z
		.literal(false)
		.optional()
		.describe('`false`, as this is a translation. You may leave it out.'),
});

const factFields = Object.fromEntries(
	Object.entries(factSchemas).map(([name, schema]) => [name, schema.optional()]),
) as { [Name in keyof typeof factSchemas]: z.ZodOptional<(typeof factSchemas)[Name]> };

/** The front matter of the original. It also holds what is the same in every language. */
export const originalFrontMatterSchema = z.strictObject({
	...proseFields,
	original: z.literal(true).describe('`true`: the other languages are translated from this text.'),
	published: day.describe('The day on which the story was first published: 2023-09-04.'),
	checked: day.optional().describe('The day on which the facts were last checked. Readers see it.'),
	review: day
		.optional()
		.describe(
			'The day by which somebody should check the facts again. The check gives a notice once that day has passed.',
		),
	over: day
		.optional()
		.describe('The day on which the main event of the story ended. Readers see it.'),
	authors: z.array(plainText).optional().describe('Who wrote the story: a list of names.'),
	note: localizedText.optional().describe('How the story was made. Shown at its end.'),
	draft: z
		.boolean()
		.optional()
		.describe('`true` hides the story from the published site; only `npm run dev` shows it.'),
	...addressFields,
	formerly: z
		.array(id)
		.optional()
		.describe(
			'Names that the story had in its address before. Each old address redirects to the new one.',
		),
	...factFields,
});
