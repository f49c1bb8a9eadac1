import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localeCode, localizedText, plainText, upTo } from './text.ts';
import { when } from './when.ts';

/** What a stakeholder said or did on a day. */
const position = z.strictObject({
	when: when.describe('When it was said or done.'),
	what: localizedText.describe('What was said or done, in a sentence.'),
	sources: sourceIds,
	...knownFields,
});

/** A person, state, organisation or publication with an interest. */
export const stakeholderSchema = z.strictObject({
	name: localizedText.describe('Its name.'),
	short: upTo(3, localizedText).optional().describe('A shorter name for the chart.'),
	original: z
		.strictObject({
			language: localeCode.describe('The language of that script.'),
			name: plainText.describe('The name as it is written there.'),
		})
		.optional()
		.describe('The name in its own script.'),
	type: z.enum(['person', 'state', 'organisation', 'publication']).describe('What sort it is.'),
	of: idOf('stakeholder')
		.optional()
		.describe('The state or organisation that a person belongs to, or speaks for.'),
	role: upTo(15, localizedText).describe('What they are, in a few words.'),
	wants: z
		.strictObject({
			what: localizedText.describe('In a sentence.'),
			sources: sourceIds,
			...knownFields,
		})
		.optional()
		.describe('What they are after.'),
	positions: z.array(position).optional().describe('What they said or did, with its day.'),
	sources: sourceIds.optional(),
	...knownFields,
	...addressFields,
});
