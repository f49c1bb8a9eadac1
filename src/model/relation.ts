import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { claimReport } from './report.ts';
import { certainty, standingsOf } from './standing.ts';
import { localizedText, upTo } from './text.ts';
import { when } from './when.ts';

/** A sourced, directed tie between two stakeholders. */
export const relationSchema = z.strictObject({
	from: idOf('stakeholder').describe('Who does it, a stakeholder by id.'),
	to: idOf('stakeholder').describe('To whom, a stakeholder by id.'),
	kind: idOf('kind').describe('The sort of relation, by its id in kinds.yaml.'),
	what: localizedText.describe('What it is about: the end of the sentence in the list.'),
	short: upTo(5, localizedText).describe(
		'The same in at most five words, for the chart, where it reads on after the word of its kind.',
	),
	when: when.optional().describe('When it happened; a tie of many years has none.'),
	both: z.boolean().optional().describe('It goes both ways.'),
	act: id.optional().describe('Ties of one act carry the same name here and are drawn as one.'),
	main: z.boolean().optional().describe('It belongs in the short chart.'),
	reports: z.array(claimReport).optional().describe('Who says so, through whom, when.'),
	standings: standingsOf(certainty)
		.min(1, 'A relation needs a standing: how sure is it?')
		.describe('Our reading of it; at most one a day.'),
	...knownFields,
	...addressFields,
});
