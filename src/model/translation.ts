import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { localeCode } from './text.ts';

const originals = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/** What a translation is made of: the prose under a heading, passages, and short texts. */
export const translatedSorts = ['headings', 'passages', 'texts'] as const;
export type TranslatedSort = (typeof translatedSorts)[number];

/** Which original each piece of a translation was made from; written by a command. */
export const translationsSchema = z.record(
	localeCode,
	z.strictObject({
		headings: originals.optional().describe('By the number of the heading.'),
		passages: originals.optional().describe('By the id of the passage.'),
		texts: originals.optional().describe('By the way to the text.'),
	}),
);

/** The mark of a text by which a change of it is seen. */
export function markOf(text: string): string {
	return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);
}
