import { z } from 'astro/zod';
import { idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localizedText } from './text.ts';

/** A word that the story explains. */
export const termSchema = z.strictObject({
	term: localizedText.describe('The word.'),
	means: localizedText.describe('What it means, in a sentence.'),
	sources: z.array(idOf('source')).optional().describe('Where the explanation comes from.'),
	...knownFields,
	...addressFields,
});
