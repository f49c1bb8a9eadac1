import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { knownFields } from './known.ts';
import { statementReportSchema } from './report.ts';
import { certainty, standingsSchema } from './standing.ts';
import { localizedText } from './text.ts';

const partySchema = z.strictObject({
	who: idOf('stakeholder').describe('The party: the id of a stakeholder.'),
	wants: localizedText.describe('The heading over what this party would receive: “Kim wants”.'),
});

/** Something that one party asks of the other, or offers to it. */
const exchangeItemSchema = z.strictObject({
	what: localizedText.describe('What is asked for or offered, in a few words.'),
	to: idOf('stakeholder').describe(
		'The party that would receive it: the `who` of `left` or `right`.',
	),
	as: z
		.enum(['asked', 'offered'])
		.default('asked')
		.describe(
			'`asked` if the receiver asks for it, `offered` if the giver offers it. By default, `asked`.',
		),
	main: z
		.boolean()
		.default(true)
		.describe('`false` keeps it out of the short chart. By default, `true`.'),
	reports: z
		.array(statementReportSchema)
		.min(1, 'An item of the exchange needs at least one report with a source: who says so?')
		.describe('Who says so, through whom and when.'),
	standings: standingsSchema(certainty)
		.min(1, 'An item of the exchange needs a standing: how certain is it?')
		.describe(
			'How certain we think it is, and since which day. At most one standing per day, earliest first.',
		),
	...knownFields,
});

/** The two parties of a story, and what each asks of the other or offers to it. */
export const exchangeSchema = z.strictObject({
	left: partySchema.describe('The party on the left of the chart.'),
	right: partySchema.describe('The party on the right of the chart.'),
	note: localizedText.optional().describe('A sentence to show beside the chart.'),
	items: z
		.record(id, exchangeItemSchema)
		.describe('What the parties ask of each other or offer, each item under its id.'),
});
