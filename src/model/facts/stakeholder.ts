import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localeCode, localizedText, plainText, maxWords } from './text.ts';
import { when } from './when.ts';

/** What a stakeholder said or did on a day. */
const positionSchema = z.strictObject({
	when: when.describe('When they said or did it.'),
	what: localizedText.describe('What they said or did, in a sentence.'),
	sources: sourceIds,
	...knownFields,
});

/** A person, state, organisation or publication with an interest. */
export const stakeholderSchema = z.strictObject({
	name: localizedText.describe('The name of the stakeholder.'),
	short: maxWords(3, localizedText)
		.optional()
		.describe('A shorter name for the chart, at most three words.'),
	original: z
		.strictObject({
			language: localeCode.describe('The language of the original name: `ko`.'),
			name: plainText.describe('The name as it is written in that language: 김정은.'),
		})
		.optional()
		.describe('The name in its own language and script.'),
	type: z
		.enum(['person', 'state', 'organisation', 'publication'])
		.describe('What sort of stakeholder this is.'),
	of: idOf('stakeholder')
		.optional()
		.describe(
			'The state or organisation that a person belongs to or speaks for: the id of a stakeholder.',
		),
	role: maxWords(15, localizedText).describe(
		'Who they are, at most 15 words: “supreme leader of North Korea”.',
	),
	wants: z
		.strictObject({
			what: localizedText.describe('What they want, in a sentence.'),
			sources: sourceIds,
			...knownFields,
		})
		.optional()
		.describe('What they want.'),
	positions: z.array(positionSchema).optional().describe('What they said or did, and when.'),
	sources: sourceIds.optional(),
	...knownFields,
	...addressFields,
});
