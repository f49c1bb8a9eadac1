import type { Day } from '../facts/day.ts';
import type { Edition, Prose, Story, StoryFacts } from '../facts/story.ts';
import { type LocalizedText, pick, type Locale, type TextIn } from '../facts/text.ts';
import type { Withdrawn } from '../facts/withdrawn.ts';

/** The text of a story, block by block. */
export type ProseText = Pick<Prose, 'body' | 'passages' | 'loose' | 'wordCount'>;

/** A story with what its page in one language needs to know of its other languages. */
export type ViewedStory = StoryFacts & {
	prose: Record<Locale, Pick<Prose, 'locale' | 'slug' | 'title' | 'summary' | 'headings'>>;
};

/** A story as one page shows it: on one day, in one language. */
export interface StoryView {
	/** The story reduced to what was known on `day` and had not ended by then, without its texts. */
	story: ViewedStory;
	edition: Edition;
	/** Whether this is the newest edition, which shows everything in the files. */
	isNewest: boolean;
	/** The date of the edition or, in the newest edition, the day of the newest fact if it is later. */
	day: Day;
	/** The reader’s language. */
	locale: Locale;
	/** What pages say about the prose in the reader’s language, or the original if there is no translation. */
	prose: Omit<Prose, keyof ProseText>;
	/** The prose itself; undefined on a page that shows only facts. Read it with `proseTextOf`. */
	text?: ProseText;
	/** The note number of each source that the page cites, by source id, in the order of first use. */
	notes: ReadonlyMap<string, number>;
	/** Withdrawn items, which keep their addresses but not their text. */
	withdrawn: readonly Withdrawn[];
}

/** The text of a view. Throws on a page that shows only facts. */
export function proseTextOf({ text }: StoryView): ProseText {
	if (!text) throw new TypeError('This page shows only facts. Give its route the text, too.');
	return text;
}

/** What decides in which language a short text is shown. */
export interface Reader {
	story: Pick<Story, 'original'>;
	locale: Locale;
}

/** A short text in the reader’s language, or in a fallback language. */
export function textFor({ story, locale }: Reader, text: LocalizedText): TextIn {
	return pick(text, locale, story.original);
}
