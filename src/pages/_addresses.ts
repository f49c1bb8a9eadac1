import type { Alternate } from '../components/frame/alternate.ts';
import { type Address, homeAddress, proseAddress } from '../model/address.ts';
import type { Content } from '../model/content.ts';
import type { Edition, Story } from '../model/story.ts';
import { tell, tellBefore } from '../model/tell.ts';
import type { Locale } from '../model/text.ts';

/** What every page of the site knows in a language, but for its own address. */
export function localsFor({ site, phrases, pages }: Content, locale: Locale) {
	const words = phrases[locale];
	if (!words) throw new TypeError(`The language “${locale}” without words passed the check.`);
	return {
		site,
		locale,
		phrases: words,
		pages: pages.flatMap(({ prose }) => {
			const text = prose[locale];
			return text ? [{ title: text.title, address: proseAddress(locale, text.address) }] : [];
		}),
	};
}

/** A page in each language of the site that has it, by its address there. */
export function alternatesOf(
	{ site, phrases }: Content,
	addressIn: (locale: Locale) => Address | undefined,
): Alternate[] {
	return site.languages.flatMap((locale) => {
		const address = addressIn(locale);
		const name = phrases[locale]?.['language-name'];
		return address && name ? [{ locale, name, address }] : [];
	});
}

/** The lists of stories, one a language. */
export const homes = (content: Content): Alternate[] => alternatesOf(content, homeAddress);

/** What the pages of a story know besides: what is told, and what was told before. */
export function localsOf(story: Story, edition: Edition, locale: Locale) {
	// Of a story that was withdrawn nothing is told.
	if (story.withdrawn) return {};
	return { telling: tell(story, edition, locale), before: tellBefore(story, edition, locale) };
}
