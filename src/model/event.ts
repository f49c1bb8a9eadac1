import { z } from 'astro/zod';
import { idOf, sourceIds } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { claimReport } from './report.ts';
import { localizedText } from './text.ts';
import { when } from './when.ts';

/** Something that happened or is planned. */
export const eventSchema = z.strictObject({
	when: when.describe('A day of the place where it happened.'),
	'when-because': localizedText
		.optional()
		.describe('How the date was inferred, where no source gives it; the reader is told.'),
	title: localizedText.describe('What happened, in a few words.'),
	what: localizedText.describe('What happened, in a sentence or two.'),
	phase: idOf('phase').describe('The stretch of the timeline that it belongs to, by id.'),
	key: z.boolean().optional().describe('It is one of the few that tell the story.'),
	venues: z.array(idOf('venue')).optional().describe('The venues that it concerns.'),
	stakeholders: z
		.array(idOf('stakeholder'))
		.optional()
		.describe('The stakeholders that it concerns.'),
	reports: z.array(claimReport).optional().describe('Who says so, where only some do.'),
	sources: sourceIds,
	...knownFields,
	...addressFields,
});

/** A stretch of the timeline; phases stand in the order of the file. */
export const phaseSchema = z.strictObject({
	name: localizedText.describe('What the stretch is called.'),
});
