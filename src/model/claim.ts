import { z } from 'astro/zod';
import { day } from './day.ts';
import { idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { claimReport } from './report.ts';
import { certainty, standingsOf } from './standing.ts';
import { localizedText } from './text.ts';

/** A sentence that is or is not so. */
export const claimSchema = z.strictObject({
	text: localizedText.describe('The claim as a whole sentence.'),
	venues: z.array(idOf('venue')).optional().describe('The venues that it speaks of.'),
	stakeholders: z
		.array(idOf('stakeholder'))
		.optional()
		.describe('The stakeholders that it speaks of.'),
	reports: z
		.array(claimReport)
		.min(1, 'A claim needs a report with a source: who says so?')
		.meta({ wrong: 'no-source' })
		.describe('Who said what of it, through whom, when.'),
	standings: standingsOf(certainty)
		.min(1, 'A claim needs a standing: how sure is it?')
		.describe('Our reading of it; at most one a day.'),
	review: day.optional().describe('The day by which it should be looked at again.'),
	...knownFields,
	...addressFields,
});
