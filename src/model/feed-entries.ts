import { anchorOf, editionAddress, proseAddress, type Address } from './address.ts';
import { dayInWords } from './date-words.ts';
import type { Day } from './day.ts';
import { fill, type Phrases } from './phrases.ts';
import { publishedOn } from './publication.ts';
import type { Story } from './story.ts';
import { pick, type LocalizedText, type Locale } from './text.ts';

/** Something new in a story: an edition, or a correction. */
export interface FeedEntry {
	title: string;
	text: string;
	/** The day on which readers could read it. */
	date: Day;
	/** Its own address, which stays. */
	address: Address;
}

/** What is new in a story, newest first, for readers of one language. */
export function feedEntries(story: Story, locale: Locale, phrases: Phrases): FeedEntry[] {
	if (story.withdrawn) return [];
	// What has no translation is read in the original’s language, at its address there.
	const prose = story.prose[locale] ?? story.prose[story.original];
	if (!prose) throw new TypeError('A story without a text passed the check.');
	const say = (text: LocalizedText) => pick(text, locale, story.original).text;
	const editions = story.editions.map((edition) => ({
		title: edition.title ? say(edition.title) : prose.title,
		text: [
			`${fill(phrases.edition, { date: dayInWords(edition.date, locale) })}.`,
			say(edition.summary),
			...(edition.adds ? [`${say(edition.adds)}.`] : []),
		].join(' '),
		date: publishedOn(edition, story),
		address: editionAddress(prose.locale, prose.address, edition.date),
	}));
	const corrections = story.corrections.map(({ id, date, was, is, reason }) => ({
		title: fill(phrases.feed.correction, { title: prose.title }),
		text: fill(phrases.feed.corrected, { was: say(was), is: say(is), reason: say(reason) }),
		date,
		address: `${proseAddress(prose.locale, prose.address)}#${anchorOf('correction', id)}` as const,
	}));
	return newestFirst([...editions.toReversed(), ...corrections]);
}

/** Newest first; of one day in the order in which they come. */
export const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
	entries.toSorted((one, other) => (one.date === other.date ? 0 : one.date > other.date ? -1 : 1));
