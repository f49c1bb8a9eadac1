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
	title: localizedText,
	what: localizedText.describe('What happened, in a sentence or two.'),
	phase: idOf('phase'),
	key: z.boolean().optional().describe('It is one of the few that tell the story.'),
	venues: z.array(idOf('venue')).optional(),
	stakeholders: z.array(idOf('stakeholder')).optional(),
	reports: z.array(claimReport).optional().describe('Who says so, where only some do.'),
	sources: sourceIds,
	...knownFields,
	...addressFields,
});

/** A stretch of the timeline; phases stand in the order of the file. */
export const phaseSchema = z.strictObject({ name: localizedText });
