import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText } from './text.ts';

/** The id of a stakeholder, or words for a speaker who is not a stakeholder of the story. */
const speaker = z.union([idOf('stakeholder'), localizedText]);

const reportFields = {
	who: speaker.describe(
		'Who said it: the id of a stakeholder, or words by language (`{ es: Un funcionario, en: An official }`).',
	),
	via: speaker
		.optional()
		.describe(
			'Through whom the public heard of it: the id of a stakeholder, or words by language.',
		),
	note: localizedText.optional().describe('What was said, in a sentence in our own words.'),
	sources: sourceIds,
	...knownFields,
};

/** What somebody said about a venue. */
export const venueReportSchema = z.strictObject({
	...reportFields,
	says: z
		.enum(['planned', 'likely', 'possible', 'unlikely', 'ruled-out', 'unconfirmed', 'not-named'])
		.describe('What they said about the venue.'),
});

/** What somebody said about a claim, a relation, an event or an item of the exchange. */
export const statementReportSchema = z.strictObject({
	...reportFields,
	says: z
		.enum(['asserts', 'likely', 'possible', 'hints', 'unconfirmed', 'differs', 'doubts', 'denies'])
		.describe(
			'What they said about it. Use `unconfirmed` if they only declined to confirm it, and `differs` if they said something else without mentioning it.',
		),
});
