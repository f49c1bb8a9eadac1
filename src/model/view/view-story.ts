import { asKnownOn } from './as-known-on.ts';
import { laterDay } from '../facts/day.ts';
import { newestKnown } from '../facts/newest-known.ts';
import { noteNumbers } from './note-numbers.ts';
import type { Correction, Edition, Prose, Story } from '../facts/story.ts';
import type { StoryView, ViewedStory } from './story-view.ts';
import type { Locale } from '../facts/text.ts';
import { withOriginals } from './untranslated.ts';
import { withdrawnOn } from '../facts/withdrawn.ts';
import { someContain, textsWithin } from '../facts/wording.ts';

/** The newest edition of a story, which is at the story’s own address. */
export function newestEdition({ editions }: Pick<Story, 'editions'>): Edition {
	const newest = editions.at(-1);
	if (!newest) throw new TypeError('The check let a story without an edition pass.');
	return newest;
}

/** A story as a page shows it. The newest edition shows everything in the files. */
export function viewStory(story: Story, edition: Edition, locale: Locale): StoryView {
	const views = cache.get(story) ?? new Map<string, StoryView>();
	cache.set(story, views);
	const key = `${edition.date} ${locale}`;
	const view = views.get(key) ?? createView(story, edition, locale);
	views.set(key, view);
	return view;
}

// A page, its style sheet, its files and the page of the next edition all use the same view.
const cache = new WeakMap<Story, Map<string, StoryView>>();

function createView(story: Story, edition: Edition, locale: Locale): StoryView {
	const isNewest = edition.date === newestEdition(story).date;
	const day = isNewest ? laterDay(edition.date, newestKnown(story)) : edition.date;
	const knownStory = asKnownOn(story, day);
	const original = knownStory.prose[story.original];
	if (!original) throw new TypeError('The check let a story without prose pass.');
	const own = knownStory.prose[locale];
	const prose = own ? withOriginals(own, original) : original;
	const shownStory = {
		...knownStory,
		corrections: isNewest ? knownStory.corrections : correctionsIn(knownStory, edition, prose),
	};
	const notes = noteNumbers(shownStory, edition, prose);
	const sources = story.sources.filter(({ id }) => notes.has(id));
	const { body, passages, loose, wordCount, ...aboutProse } = prose;
	return {
		story: { ...shownStory, sources, prose: otherLanguages(knownStory.prose) },
		edition,
		isNewest,
		day,
		locale,
		prose: aboutProse,
		text: { body, passages, loose, wordCount },
		notes,
		withdrawn: withdrawnOn(story, day),
	};
}

const otherLanguages = (prose: Story['prose']): ViewedStory['prose'] =>
	Object.fromEntries(
		Object.values(prose).map(({ locale, slug, title, summary, headings }) => [
			locale,
			{ locale, slug, title, summary, headings },
		]),
	);

/** The view of the edition before the given one, or undefined for the first edition. */
export function viewBefore(story: Story, edition: Edition, locale: Locale): StoryView | undefined {
	const before = story.editions.findLast(({ date }) => date < edition.date);
	return before && viewStory(story, before, locale);
}

/**
 * The corrections of text that an older edition shows. The wording of any other correction would
 * reveal what became known later.
 */
function correctionsIn(
	{ corrections, ...story }: Story,
	edition: Edition,
	prose: Prose,
): Correction[] {
	const { editions: _, prose: __, sources: ___, ...facts } = story;
	// The passages have the text of the blocks.
	const { body: ____, ...texts } = prose;
	return corrections.filter(({ passage, is }) =>
		passage === undefined
			? Object.values(is).some((wording) =>
					someContain(textsWithin([facts, edition, texts]), wording),
				)
			: prose.passages.some(({ id }) => id === passage),
	);
}
