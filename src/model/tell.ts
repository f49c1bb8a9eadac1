import { asKnownOn } from './as-known-on.ts';
import { laterDay } from './day.ts';
import { newestKnown } from './newest-known.ts';
import { noteNumbers } from './note-numbers.ts';
import type { Correction, Edition, Prose, Story } from './story.ts';
import type { Telling } from './telling.ts';
import type { Locale } from './text.ts';
import { withOriginals } from './untranslated.ts';
import { withdrawnOn } from './withdrawn.ts';
import { standsIn, textsWithin } from './wording.ts';

/** The newest edition of a story, which its own address shows. */
export function newestEdition({ editions }: Story): Edition {
	const newest = editions.at(-1);
	if (!newest) throw new TypeError('A story without an edition passed the check.');
	return newest;
}

/** A story as a page tells it; the newest edition tells all that the files hold. */
export function tell(story: Story, edition: Edition, locale: Locale): Telling {
	const tellings = told.get(story) ?? new Map<string, Telling>();
	told.set(story, tellings);
	const name = `${edition.date} ${locale}`;
	const telling = tellings.get(name) ?? tellAnew(story, edition, locale);
	tellings.set(name, telling);
	return telling;
}

/** A page, its style sheet, its files and the page of the next edition tell the same. */
const told = new WeakMap<Story, Map<string, Telling>>();

function tellAnew(story: Story, edition: Edition, locale: Locale): Telling {
	const isNewest = edition.date === newestEdition(story).date;
	const day = isNewest ? laterDay(edition.date, newestKnown(story)) : edition.date;
	const held = asKnownOn(story, day);
	const original = held.prose[story.original];
	if (!original) throw new TypeError('A story without a text passed the check.');
	const own = held.prose[locale];
	const prose = own ? withOriginals(own, original) : original;
	const told = {
		...held,
		corrections: isNewest ? held.corrections : correctionsIn(held, edition, prose),
	};
	const notes = noteNumbers(told, edition, prose);
	const sources = story.sources.filter(({ id }) => notes.has(id));
	return {
		story: { ...told, sources },
		edition,
		isNewest,
		day,
		locale,
		prose,
		notes,
		withdrawn: withdrawnOn(story, day),
	};
}

/** The edition before one, as it is told; the first has none before it. */
export function tellBefore(story: Story, edition: Edition, locale: Locale): Telling | undefined {
	const before = story.editions.findLast(({ date }) => date < edition.date);
	return before && tell(story, before, locale);
}

/** The corrections of what an older edition tells: the wording of another would tell of its day. */
function correctionsIn(
	{ corrections, ...story }: Story,
	edition: Edition,
	prose: Prose,
): Correction[] {
	const { editions: _, prose: __, sources: ___, ...facts } = story;
	return corrections.filter(({ passage, is }) =>
		passage === undefined
			? Object.values(is).some((wording) => standsIn(textsWithin([facts, edition, prose]), wording))
			: prose.passages.some(({ id }) => id === passage),
	);
}
