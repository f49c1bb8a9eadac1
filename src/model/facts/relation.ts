import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { statementReportSchema } from './report.ts';
import { certainty, standingsSchema } from './standing.ts';
import { localizedText, maxWords } from './text.ts';
import { when } from './when.ts';

/** A sourced, directed tie between two stakeholders. */
export const relationSchema = z.strictObject({
	from: idOf('stakeholder').describe('Who acts: the id of a stakeholder.'),
	to: idOf('stakeholder').describe('Whom it is directed at: the id of a stakeholder.'),
	kind: idOf('kind').describe('The kind of relation, by its id in `kinds.yaml`.'),
	what: localizedText.describe(
		'What the relation is about. It completes the sentence in the list.',
	),
	short: maxWords(5, localizedText).describe(
		'The same in at most five words, for the chart. It continues the word of its kind, such as “it would break resolutions” after “warns”.',
	),
	when: when
		.optional()
		.describe('When it happened. Leave it out for a relation that has lasted for years.'),
	both: z.boolean().optional().describe('`true` if the relation goes both ways.'),
	act: id
		.optional()
		.describe('A name that you choose. Relations with the same `act` are drawn as one.'),
	main: z
		.boolean()
		.optional()
		.describe('`true` puts the relation into the short chart, which has room for about ten.'),
	reports: z
		.array(statementReportSchema)
		.optional()
		.describe('Who says so, through whom and when.'),
	standings: standingsSchema(certainty)
		.min(1, 'A relation needs a standing: how certain is it?')
		.describe(
			'How certain we think the relation is, and since which day. At most one standing per day, earliest first.',
		),
	...knownFields,
	...addressFields,
});
