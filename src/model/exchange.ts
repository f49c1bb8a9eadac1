import { z } from 'astro/zod';
import { id, idOf } from './id.ts';
import { knownFields } from './known.ts';
import { claimReport } from './report.ts';
import { certainty, standingsOf } from './standing.ts';
import { localizedText } from './text.ts';

const party = z.strictObject({
	who: idOf('stakeholder'),
	wants: localizedText.describe('The heading over what goes to it: “Kim wants”.'),
});

/** One thing that one party asks of or offers the other. */
const exchangeItem = z.strictObject({
	what: localizedText,
	to: idOf('stakeholder').describe('The party that would receive it.'),
	as: z.enum(['asked', 'offered']).default('asked'),
	reports: z.array(claimReport).min(1, 'Say who reports it, with a source.'),
	standings: standingsOf(certainty).min(1, 'Say how sure it is.'),
	...knownFields,
});

/** The two parties of a story and what each asks of or offers the other. */
export const exchangeSchema = z.strictObject({
	left: party,
	right: party,
	note: localizedText.optional().describe('A sentence beside the chart.'),
	items: z.record(id, exchangeItem),
});
