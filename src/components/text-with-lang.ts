import { type Telling, textFor } from '../model/telling.ts';
import type { LocalizedText } from '../model/text.ts';

/** A short text as its reader gets it, with its `lang` where what surrounds it has another. */
export function textWithLang(
	telling: Telling,
	localized: LocalizedText,
): { text: string; lang: string | undefined } {
	const { text, locale } = textFor(telling, localized);
	// Prose without a translation surrounds what stands in it with the original's language.
	const isForeign = locale !== telling.locale || telling.prose.locale !== telling.locale;
	return { text, lang: isForeign ? locale : undefined };
}
