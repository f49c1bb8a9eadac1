import { z } from 'astro/zod';
import { day } from './day.ts';
import { idOf } from './id.ts';
import { localizedText } from './text.ts';

/** A published mistake: the old wording, the new one, the date and the reason. */
export const correctionSchema = z.strictObject({
	date: day.describe('The day on which the mistake was corrected.'),
	was: localizedText.describe('The wrong wording, as readers saw it, without notes.'),
	is: localizedText.describe('The wording that replaced it, as readers see it now, without notes.'),
	reason: localizedText.describe('Why it was corrected, in a sentence.'),
	passage: idOf('passage')
		.optional()
		.describe('The id of the passage that was corrected. Readers see the correction below it.'),
	sources: z.array(idOf('source')).optional().describe('The sources that show the mistake, by id.'),
});
