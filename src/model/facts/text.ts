import { z } from 'astro/zod';

/** Whether a tag is valid in BCP 47. `Intl` cannot format dates with an invalid one. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** A language tag, as in file names and addresses: `es`, `en`, `pt-br`. */
export const localeCode = z
	.string()
	.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'Write a language as `es`, `en` or `pt-br`.')
	.refine(
		isLanguage,
		'There is no such language. Write a language tag such as `es`, `en` or `pt-br`.',
	);
export type Locale = z.output<typeof localeCode>;

/** A text that is not empty and has no space at either end. */
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

/** A short text by language that may cite its sources within the text: `… [@source].` */
export const citedText = byLanguage.meta({ localized: true, cited: true });

/** A text of at most this number of words. The check gives a notice for a longer one. */
export function maxWords<Text extends typeof plainText | typeof byLanguage>(
	words: number,
	text: Text,
): Text {
	return text.meta({ words }) as Text;
}

/** A text with the language that it is actually in, for its `lang` attribute. */
export interface TextIn {
	text: string;
	locale: Locale;
}

/** The text in the reader’s language, else in the language of the original, else in the first that it has. */
export function pick(text: LocalizedText, locale: Locale, original: Locale): TextIn {
	for (const candidate of [locale, original, ...Object.keys(text)]) {
		const found = text[candidate];
		if (found !== undefined) return { text: found, locale: candidate };
	}
	throw new TypeError('A localized text without any language passed the check.');
}
