import { z } from 'astro/zod';

/** Whether the tag is one by BCP 47: of others the browser can write no date. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** A language tag as it stands in file names and addresses: `es`, `en`, `pt-br`. */
export const localeCode = z
	.string()
	.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'A language is written `es`, `en` or `pt-br`.')
	.refine(isLanguage, 'There is no such language tag: `es`, `en`, `pt-br`.');
export type Locale = z.output<typeof localeCode>;

/** A text that is not empty and has no space around it. */
export const plainText = z
	.string()
	.min(1, 'Write a text here, or leave the field out.')
	.regex(/^\S([\s\S]*\S)?$/, 'Remove the space at the start or the end.')
	.meta({ plain: true });

const byLanguage = z
	.record(localeCode, plainText)
	.refine((text) => Object.keys(text).length > 0, 'Give the text in at least one language.');

/** A short text in one or more languages, side by side: `{ es: Moscú, en: Moscow }`. */
export const localizedText = byLanguage.meta({ localized: true });
export type LocalizedText = z.output<typeof localizedText>;

/** A short text by language that may cite its sources where it speaks: `… [@source].` */
export const citedText = byLanguage.meta({ localized: true, cited: true });

/** A text for a place with room for so many words; a longer one is a notice. */
export function upTo<Text extends typeof plainText | typeof byLanguage>(
	words: number,
	text: Text,
): Text {
	return text.meta({ words }) as Text;
}

/** A text with the language that it is really in, for its `lang`. */
export interface TextIn {
	text: string;
	locale: Locale;
}

/** The text in the reader's language; where it is missing, in the original's, and then in the first that there is. */
export function pick(text: LocalizedText, locale: Locale, original: Locale): TextIn {
	for (const candidate of [locale, original, ...Object.keys(text)]) {
		const found = text[candidate];
		if (found !== undefined) return { text: found, locale: candidate };
	}
	throw new TypeError('A localized text without any language passed the check.');
}
