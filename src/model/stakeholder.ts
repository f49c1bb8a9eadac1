import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localeCode, localizedText, plainText, upTo } from './text.ts';
import { when } from './when.ts';

/** What a stakeholder said or did on a day. */
const position = z.strictObject({
	when: when.describe('When it was said or done.'),
	what: localizedText,
	sources: sourceIds,
	...knownFields,
});

/** A person, state, organisation or publication with an interest. */
export const stakeholderSchema = z.strictObject({
	name: localizedText,
	short: upTo(3, localizedText).optional().describe('A shorter name for the chart.'),
	original: z
		.strictObject({ language: localeCode, name: plainText })
		.optional()
		.describe('The name in its own script.'),
	type: z.enum(['person', 'state', 'organisation', 'publication']),
	of: idOf('stakeholder')
		.optional()
		.describe('The state or organisation that a person belongs to, or speaks for.'),
	role: upTo(15, localizedText).describe('What they are, in a few words.'),
	wants: z
		.strictObject({ what: localizedText, sources: sourceIds, ...knownFields })
		.optional()
		.describe('What they are after.'),
	positions: z.array(position).optional().describe('What they said or did, with its day.'),
	sources: sourceIds.optional(),
	...knownFields,
	...addressFields,
});
