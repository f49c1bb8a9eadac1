import type { Alternate } from '../components/frame/alternate.ts';
import { type Address, homeAddress, proseAddress } from '../model/site/address.ts';
import type { Content } from '../model/site/content.ts';
import type { Edition, Story } from '../model/facts/story.ts';
import { viewStory, viewBefore } from '../model/view/view-story.ts';
import type { Locale } from '../model/facts/text.ts';

/** The locals of every page in a language, except its address. */
export function siteLocals({ site, phrases, pages }: Content, locale: Locale) {
	const localPhrases = phrases[locale];
	if (!localPhrases)
		throw new TypeError(`The language “${locale}” passed the check without phrases.`);
	return {
		site,
		locale,
		phrases: localPhrases,
		pages: pages.flatMap(({ prose }) => {
			const text = prose[locale];
			return text ? [{ title: text.title, address: proseAddress(locale, text.slug) }] : [];
		}),
	};
}

/** The addresses of a page in all languages of the site that have the page. */
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

/** The home page in each language. */
export const homes = (content: Content): Alternate[] => alternatesOf(content, homeAddress);

/** The locals that only pages of a story have: its view, and the view of the edition before. */
export function storyLocals(story: Story, edition: Edition, locale: Locale) {
	// Nothing of a withdrawn story may be shown.
	if (story.withdrawn) return {};
	return { view: viewStory(story, edition, locale), before: viewBefore(story, edition, locale) };
}
