import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { knownFields } from './known.ts';
import { localizedText } from './text.ts';

/** A stakeholder by id, or in words who is no stakeholder of the story. */
const speaker = z.union([idOf('stakeholder'), localizedText]);

const reportFields = {
	who: speaker.describe('Who said it: a stakeholder, or words (`{ es: Un funcionario, … }`).'),
	via: speaker.optional().describe('Through whom the public heard of it.'),
	note: localizedText.optional().describe('What was said, in a sentence of ours.'),
	sources: sourceIds,
	...knownFields,
};

/** Who said what of a venue. */
export const venueReport = z.strictObject({
	...reportFields,
	says: z
		.enum(['planned', 'likely', 'possible', 'unlikely', 'ruled-out', 'unconfirmed', 'not-named'])
		.describe('What they said of the venue.'),
});

/** Who said what of a claim or a relation. */
export const claimReport = z.strictObject({
	...reportFields,
	says: z
		.enum(['asserts', 'likely', 'possible', 'hints', 'unconfirmed', 'differs', 'doubts', 'denies'])
		.describe(
			'What they said of it. Who only did not confirm it is `unconfirmed`; who said something else, without speaking of it, `differs`.',
		),
});
