import type { SiteContent, StoryEntry } from '../model/site/content.ts';
import type { Alternate } from '../components/frame/alternate.ts';
import type { Day } from '../model/facts/day.ts';
import type { Locale } from '../model/facts/text.ts';
import { type Address, homeAddress, proseAddress } from '../model/site/address.ts';
import type { StoryView } from '../model/view/story-view.ts';
import { viewStory, viewBefore } from '../model/view/view-story.ts';

/** The locals of a page in a language. */
export function siteLocals(
	content: SiteContent,
	locale: Locale,
	address: Address,
	alternates: readonly Alternate[] = [],
) {
	const { home, pages, phrases, site } = content;
	const localPhrases = phrases[locale];
	if (!localPhrases)
		throw new TypeError(`The language “${locale}” passed the check without phrases.`);
	return {
		site,
		home,
		locale,
		phrases: localPhrases,
		pages: pages.flatMap(({ prose }) => {
			const text = prose[locale];
			return text ? [{ title: text.title, address: proseAddress(locale, text.slug) }] : [];
		}),
		address,
		alternates,
	};
}

/** The addresses of a page in all languages of the site that have the page. */
export function alternatesOf(
	{ site, phrases }: SiteContent,
	addressIn: (locale: Locale) => Address | undefined,
): Alternate[] {
	return site.languages.flatMap((locale) => {
		const address = addressIn(locale);
		const name = phrases[locale]?.['language-name'];
		return address && name ? [{ locale, name, address }] : [];
	});
}

/** The home page in each language. */
export const homes = (content: SiteContent): Alternate[] => alternatesOf(content, homeAddress);

type StoryLocals = Pick<App.Locals, 'view' | 'before' | 'withdrawn'>;

/**
 * The locals that only pages of a story have: its view, and the view of the edition before. Of a withdrawn
 * story nothing may be shown but when and why it was withdrawn.
 */
export function storyLocals(entry: StoryEntry, day: Day, locale: Locale): StoryLocals {
	const { original, withdrawn } = entry;
	if (withdrawn) return { withdrawn: { ...withdrawn, original } };
	const story = entry.whole();
	const edition = story.editions.find(({ date }) => date === day);
	if (!edition) throw new TypeError(`The story ${story.id} has no edition of ${day}.`);
	return { view: viewStory(story, edition, locale), before: viewBefore(story, edition, locale) };
}

/** The locals of a file of a story that does not show what has changed since the edition before. */
export function textLocals(entry: StoryEntry, day: Day, locale: Locale): StoryLocals {
	const { view, withdrawn } = storyLocals(entry, day, locale);
	return view ? { view } : { ...(withdrawn && { withdrawn }) };
}

/** The locals of a page or a file of a story that shows only facts: its view without the text. */
export function factLocals(entry: StoryEntry, day: Day, locale: Locale): StoryLocals {
	const { view, ...locals } = textLocals(entry, day, locale);
	if (!view) return locals;
	const known = factViews.get(view) ?? withoutText(view);
	factViews.set(view, known);
	return { view: known };
}

/** Many files of an edition show the same facts. */
const factViews = new WeakMap<StoryView, StoryView>();

function withoutText(view: StoryView): StoryView {
	const facts = { ...view };
	delete facts.text;
	return facts;
}

/** The locals of a page at a former address of a story, which redirects. `to` is its address now. */
export function movedLocals(
	{ prose, withdrawn }: StoryEntry,
	{ locale, phrases }: Pick<App.Locals, 'locale' | 'phrases'>,
	to: Address,
) {
	const { slug = '', title = '' } = prose[locale] ?? {};
	return {
		movedTo: {
			address: to,
			title: withdrawn ? phrases.withdrawn.story : title,
			storyPage: proseAddress(locale, slug),
		},
	};
}
