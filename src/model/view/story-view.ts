import type { Day } from '../facts/day.ts';
import type { Edition, Prose, Story } from '../facts/story.ts';
import { type LocalizedText, pick, type Locale, type TextIn } from '../facts/text.ts';
import type { Withdrawn } from '../facts/withdrawn.ts';

/** A story as one page shows it: on one day, in one language. */
export interface StoryView {
	/** The story reduced to what was known on `day` and had not ended by then. */
	story: Story;
	edition: Edition;
	/** Whether this is the newest edition, which shows everything in the files. */
	isNewest: boolean;
	/** The date of the edition or, in the newest edition, the day of the newest fact if it is later. */
	day: Day;
	/** The reader’s language. */
	locale: Locale;
	/** The prose in the reader’s language, or the original if there is no translation. */
	prose: Prose;
	/** The note number of each source that the page cites, by source id, in the order of first use. */
	notes: ReadonlyMap<string, number>;
	/** Withdrawn items, which keep their addresses but not their text. */
	withdrawn: readonly Withdrawn[];
}

/** A short text in the reader’s language, or in a fallback language. */
export function textFor({ story, locale }: StoryView, text: LocalizedText): TextIn {
	return pick(text, locale, story.original);
}
