import { z } from 'astro/zod';
import { idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localizedText } from './text.ts';

/** A word that the glossary explains. */
export const termSchema = z.strictObject({
	term: localizedText.describe('The word, as the story uses it.'),
	means: localizedText.describe('What it means, in a sentence.'),
	sources: z.array(idOf('source')).optional().describe('The sources of the explanation, by id.'),
	...knownFields,
	...addressFields,
});
