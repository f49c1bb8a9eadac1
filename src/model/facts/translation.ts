import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { localeCode } from './text.ts';

const hashes = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/** The types of pieces of a translation: prose under headings, passages and short texts. */
export const translatedTypes = ['headings', 'passages', 'texts'] as const;
export type TranslatedType = (typeof translatedTypes)[number];

/** Hashes of the originals that each translation was made from. `npm run translated` writes them. */
export const translationsSchema = z.record(
	localeCode,
	z.strictObject({
		headings: hashes
			.optional()
			.describe('Hashes of the prose under headings, by the number of the heading.'),
		passages: hashes.optional().describe('Hashes of passages, by their ids.'),
		texts: hashes.optional().describe('Hashes of short texts, by the path of the text.'),
	}),
);

/** A hash that changes with the text: the first 12 hex digits of SHA-256. */
export function fingerprintOf(text: string): string {
	return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);
}
