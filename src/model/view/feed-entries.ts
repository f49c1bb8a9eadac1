import { anchorOf, editionAddress, proseAddress, type Address } from '../site/address.ts';
import { dayInWords } from './date-words.ts';
import type { Day } from '../facts/day.ts';
import { fill, type Phrases } from '../site/phrases.ts';
import { publishedOn } from './publication.ts';
import type { StoryHead } from '../site/content.ts';
import { pick, type LocalizedText, type Locale } from '../facts/text.ts';

/** A feed entry of a story: an edition or a correction. */
export interface FeedEntry {
	title: string;
	text: string;
	/** The day on which readers could read it. */
	date: Day;
	/** Its permanent address. */
	address: Address;
}

/** The feed entries of a story in one language, newest first. */
export function feedEntries(story: StoryHead, locale: Locale, phrases: Phrases): FeedEntry[] {
	if (story.withdrawn) return [];
	// A story without a translation is read in the original, at the original’s address.
	const prose = story.prose[locale] ?? story.prose[story.original];
	if (!prose) throw new TypeError('The check let a story without prose pass.');
	const localized = (text: LocalizedText) => pick(text, locale, story.original).text;
	const editions = story.editions.map((edition) => ({
		title: edition.title ? localized(edition.title) : prose.title,
		text: [
			`${fill(phrases.edition, { date: dayInWords(edition.date, locale) })}.`,
			localized(edition.summary),
			...(edition.adds ? [`${localized(edition.adds)}.`] : []),
		].join(' '),
		date: publishedOn(edition, story),
		address: editionAddress(prose.locale, prose.slug, edition.date),
	}));
	const corrections = story.corrections.map(({ id, date, was, is, reason }) => ({
		title: fill(phrases.feed.correction, { title: prose.title }),
		text: fill(phrases.feed.corrected, {
			was: localized(was),
			is: localized(is),
			reason: localized(reason),
		}),
		date,
		address: `${proseAddress(prose.locale, prose.slug)}#${anchorOf('correction', id)}` as const,
	}));
	return newestEntriesFirst([...editions.toReversed(), ...corrections]);
}

/** Sorts feed entries newest first. Entries of one day keep their order. */
export const newestEntriesFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
	entries.toSorted((one, other) => (one.date === other.date ? 0 : one.date > other.date ? -1 : 1));
