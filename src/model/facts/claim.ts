import { z } from 'astro/zod';
import { day } from './day.ts';
import { idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { statementReportSchema } from './report.ts';
import { certainty, standingsSchema } from './standing.ts';
import { localizedText } from './text.ts';

/** A statement that is either true or false. */
export const claimSchema = z.strictObject({
	text: localizedText.describe('The claim, as a complete sentence.'),
	venues: z.array(idOf('venue')).optional().describe('The venues that the claim is about, by id.'),
	stakeholders: z
		.array(idOf('stakeholder'))
		.optional()
		.describe('The stakeholders that the claim is about, by id.'),
	reports: z
		.array(statementReportSchema)
		.min(1, 'A claim needs at least one report with a source: who says so?')
		.meta({ wrong: 'no-source' })
		.describe('Who said what about the claim, through whom and when.'),
	standings: standingsSchema(certainty)
		.min(1, 'A claim needs a standing: how certain is it?')
		.describe(
			'How certain we think the claim is, and since which day. At most one standing per day, earliest first.',
		),
	review: day
		.optional()
		.describe(
			'The day by which somebody should check the claim again. The check gives a notice once that day has passed.',
		),
	...knownFields,
	...addressFields,
});
