import { z } from 'astro/zod';
import { idOf } from './id.ts';
import { addressFields, knownFields } from './known.ts';
import { localizedText } from './text.ts';

/** A word that the story explains. */
export const termSchema = z.strictObject({
	term: localizedText,
	means: localizedText,
	sources: z.array(idOf('source')).optional(),
	...knownFields,
	...addressFields,
});
