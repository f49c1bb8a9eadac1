import { type StoryView, textFor } from '../model/view/story-view.ts';
import type { LocalizedText } from '../model/facts/text.ts';

/** A short text in the best language for the reader, with a `lang` if its context may be in another. */
export function textWithLang(
	view: StoryView,
	localized: LocalizedText,
): { text: string; lang: string | undefined } {
	const { text, locale } = textFor(view, localized);
	// In untranslated prose the surrounding text is in the original language.
	const isForeign = locale !== view.locale || view.prose.locale !== view.locale;
	return { text, lang: isForeign ? locale : undefined };
}
