import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { statementReportSchema } from './report.ts';
import { localizedText } from './text.ts';
import { when } from './when.ts';

/** Something that happened or is planned. */
export const eventSchema = z.strictObject({
	when: when.describe(
		'When it happened, or is planned to happen, in local time: 2023-09-04, 2023-09, 2023-09-10/2023-09-13 or 2023-08~.',
	),
	'when-because': localizedText
		.optional()
		.describe('How we inferred the date, if no source gives it. Readers see it.'),
	title: localizedText.describe('The event in a few words.'),
	what: localizedText.describe('What happened, in a sentence or two.'),
	phase: idOf('phase').describe(
		'The phase of the timeline that the event belongs to, by its id in `phases.yaml`.',
	),
	key: z
		.boolean()
		.optional()
		.describe(
			'`true` if the event is one of the few that a reader must know. The timeline can show these alone.',
		),
	venues: z.array(idOf('venue')).optional().describe('The venues that the event concerns, by id.'),
	stakeholders: z
		.array(idOf('stakeholder'))
		.optional()
		.describe('The stakeholders that the event concerns, by id.'),
	reports: z
		.array(statementReportSchema)
		.optional()
		.describe('Who says that it happened, if only some do.'),
	sources: sourceIds,
	...knownFields,
	...addressFields,
});

/** A section of the timeline. The page shows phases in the order of the file. */
export const phaseSchema = z.strictObject({
	name: localizedText.describe('The name of the phase.'),
});
