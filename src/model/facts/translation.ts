import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { localeCode } from './text.ts';

const originals = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/** The pieces of a translation: the prose under a heading, passages, and short texts. */
export const translatedTypes = ['headings', 'passages', 'texts'] as const;
export type TranslatedType = (typeof translatedTypes)[number];

/** A hash of the original that each piece was translated from. `npm run translated` writes it. */
export const translationsSchema = z.record(
	localeCode,
	z.strictObject({
		headings: originals
			.optional()
			.describe('Hashes of the prose under headings, by the number of the heading.'),
		passages: originals.optional().describe('Hashes of passages, by their ids.'),
		texts: originals.optional().describe('Hashes of short texts, by the path of the text.'),
	}),
);

/** A hash that changes with the text: the first 12 hex digits of SHA-256. */
export function fingerprintOf(text: string): string {
	return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12);
}
