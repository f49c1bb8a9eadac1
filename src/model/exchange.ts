import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { knownFields } from './known.ts';
import { claimReport } from './report.ts';
import { certainty, standingsOf } from './standing.ts';
import { localizedText } from './text.ts';

const party = z.strictObject({
	who: idOf('stakeholder').describe('The party, a stakeholder by id.'),
	wants: localizedText.describe('The heading over what goes to it: “Kim wants”.'),
});

/** One thing that one party asks of or offers the other. */
const exchangeItem = z.strictObject({
	what: localizedText.describe('What it is, in a few words.'),
	to: idOf('stakeholder').describe('The party that would receive it.'),
	as: z
		.enum(['asked', 'offered'])
		.default('asked')
		.describe('Whether it is asked for or offered; asked if you say nothing.'),
	main: z.boolean().default(true).describe('Write false to keep it out of the short chart.'),
	reports: z
		.array(claimReport)
		.min(1, 'Say who reports it, with a source.')
		.describe('Who says so, through whom, when.'),
	standings: standingsOf(certainty)
		.min(1, 'Say how sure it is.')
		.describe('Our reading of it; at most one a day.'),
	...knownFields,
});

/** The two parties of a story and what each asks of or offers the other. */
export const exchangeSchema = z.strictObject({
	left: party.describe('The party on the left of the chart.'),
	right: party.describe('The party on the right.'),
	note: localizedText.optional().describe('A sentence beside the chart.'),
	items: z.record(id, exchangeItem).describe('What goes from one to the other, each under its id.'),
});
