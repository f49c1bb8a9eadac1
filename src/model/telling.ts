import type { Day } from './day.ts';
import type { Edition, Prose, Story } from './story.ts';
import { type LocalizedText, pick, type Locale, type TextIn } from './text.ts';
import type { Withdrawn } from './withdrawn.ts';

/** A story as one page tells it: on one day, to a reader of one language. */
export interface Telling {
	/** Only what was known on `day` and still held. */
	story: Story;
	edition: Edition;
	/** It is the newest edition, which tells all that the files hold. */
	isNewest: boolean;
	day: Day;
	/** The reader's language. */
	locale: Locale;
	/** The prose that is shown: the reader's language, or the original's where there is no translation. */
	prose: Prose;
	/** The number of each source that the page cites, by its id, in the order of first use. */
	notes: ReadonlyMap<string, number>;
	/** What was taken back: addresses without their text. */
	withdrawn: readonly Withdrawn[];
}

/** A short text of the story as its reader gets it. */
export function textFor({ story, locale }: Telling, text: LocalizedText): TextIn {
	return pick(text, locale, story.original);
}
