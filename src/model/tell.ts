import { asKnownOn } from './as-known-on.ts';
import { laterDay } from './day.ts';
import { newestKnown } from './newest-known.ts';
import { noteNumbers } from './note-numbers.ts';
import type { Edition, Story } from './story.ts';
import type { Telling } from './telling.ts';
import type { Locale } from './text.ts';

/** The newest edition of a story, which its own address shows. */
export function newestEdition({ editions }: Story): Edition {
	const newest = editions.at(-1);
	if (!newest) throw new TypeError('A story without an edition passed the check.');
	return newest;
}

/** A story as a page tells it; the newest edition tells all that the files hold. */
export function tell(story: Story, edition: Edition, locale: Locale): Telling {
	const isNewest = edition === newestEdition(story);
	const day = isNewest ? laterDay(edition.date, newestKnown(story)) : edition.date;
	const told = asKnownOn(story, day);
	const prose = told.prose[locale] ?? told.prose[story.original];
	if (!prose) throw new TypeError('A story without a text passed the check.');
	const notes = noteNumbers(told, edition, prose);
	const sources = story.sources.filter(({ id }) => notes.has(id));
	return { story: { ...told, sources }, edition, day, locale, prose, notes };
}
