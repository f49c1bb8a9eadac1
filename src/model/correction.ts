import { z } from 'astro/zod';
import { day } from './day.ts';
import { idOf } from './id.ts';
import { localizedText } from './text.ts';

/** Old wording, new wording, date, reason. */
export const correctionSchema = z.strictObject({
	date: day.describe('The day on which it was corrected.'),
	was: localizedText.describe('The wording that was wrong.'),
	is: localizedText.describe('The wording that replaced it.'),
	reason: localizedText.describe('Why it was corrected.'),
	passage: idOf('passage').optional().describe('The passage in which it stands.'),
	sources: z.array(idOf('source')).optional().describe('The sources that show it, by their ids.'),
});
