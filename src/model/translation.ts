import { z } from 'astro/zod';
import { localeCode } from './text.ts';

const originals = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/** Which original each translated passage and short text was made from; written by a command. */
export const translationsSchema = z.record(
	localeCode,
	z.strictObject({
		passages: originals.optional().describe('By the id of the passage.'),
		texts: originals.optional().describe('By the way to the text.'),
	}),
);
