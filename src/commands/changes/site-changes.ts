import type { Change } from '../../model/view/change.ts';
import type { Content } from '../../model/site/content.ts';
import type { Day } from '../../model/facts/day.ts';
import type { Phrases } from '../../model/site/phrases.ts';
import type { Story } from '../../model/facts/story.ts';
import { type StrongerStanding, strongerStandings } from '../../model/view/stronger-standings.ts';
import { newestEdition, viewStory } from '../../model/view/view-story.ts';
import type { Locale } from '../../model/facts/text.ts';
import { whatChanged } from '../../model/view/what-changed.ts';
import { type OtherFact, otherFacts } from './other-facts.ts';

/** What changes for the readers of a story. */
export interface StoryChanges {
	id: string;
	title: string;
	is: 'new' | 'gone' | 'changed';
	editions: { added: Day[]; removed: Day[] };
	/** The changes of each page: the newest edition first, and the original language before the others. */
	pages: PageChanges[];
	/** The changes that no sentence shows. */
	others: OtherFact[];
	/** Standings that became stronger without a new source. */
	stronger: StrongerStanding[];
}

/** The changes of one edition in one language that no earlier page lists. */
export interface PageChanges {
	locale: Locale;
	/** Undefined for the story’s main page, which shows the newest edition. */
	edition?: Day;
	changes: Change[];
}

/** What readers would see change between two versions of a site’s content, by story. */
export function siteChanges(before: Content, after: Content): StoryChanges[] {
	const [old, current] = [before, after].map(
		({ stories }) => new Map(stories.map((s) => [s.id, s])),
	);
	const ids = new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])]);
	return [...ids].sort().flatMap((id): StoryChanges[] => {
		const [then, now] = [unlessDraft(old?.get(id)), unlessDraft(current?.get(id))];
		if (then && now) return storyChanges(then, now, after.phrases);
		const story = now ?? then;
		if (!story) return [];
		const none = { editions: { added: [], removed: [] }, pages: [], others: [], stronger: [] };
		return [{ id, title: titleOf(story), is: now ? 'new' : 'gone', ...none }];
	});
}

/** A story that readers can see; undefined for a draft. */
const unlessDraft = (story: Story | undefined): Story | undefined =>
	story?.draft ? undefined : story;

const titleOf = ({ prose, original }: Story): string => prose[original]?.title ?? '';

function storyChanges(then: Story, now: Story, phrases: Record<Locale, Phrases>): StoryChanges[] {
	const [old, current] = [then, now].map(({ editions }) => editions.map(({ date }) => date));
	const editions = {
		added: (current ?? []).filter((date) => !old?.includes(date)),
		removed: (old ?? []).filter((date) => !current?.includes(date)),
	};
	const pages = pagesOf(then, now, phrases);
	const sentences = pages.flatMap(({ changes }) => changes.map(({ type, id }) => `${type} ${id}`));
	const changes = {
		id: now.id,
		title: titleOf(now),
		is: 'changed' as const,
		editions,
		pages,
		others: otherFacts(then, now, new Set(sentences)),
		stronger: strongerStandings(then, now),
	};
	const { added, removed } = editions;
	const lists = [added, removed, pages, changes.others, changes.stronger];
	return lists.every(({ length }) => length === 0) ? [] : [changes];
}

function pagesOf(then: Story, now: Story, phrases: Record<Locale, Phrases>): PageChanges[] {
	const newest = newestEdition(now);
	const shared = now.editions.filter(
		({ date }) => date !== newest.date && then.editions.some((one) => one.date === date),
	);
	const listedKeys = new Set<string>();
	const locales = Object.keys(now.prose)
		.filter((locale) => locale in then.prose)
		.toSorted((a, b) => Number(b === now.original) - Number(a === now.original));
	const pages = [undefined, ...shared.toReversed()].flatMap((edition) =>
		locales.flatMap((locale): PageChanges[] => {
			const words = phrases[locale];
			const was = edition
				? then.editions.find(({ date }) => date === edition.date)
				: newestEdition(then);
			if (!words || !was) return [];
			const changes = whatChanged(
				viewStory(then, was, locale),
				viewStory(now, edition ?? newest, locale),
				words,
			).filter((change) => addIfNew(change, listedKeys));
			return [{ locale, changes, ...(edition && { edition: edition.date }) }];
		}),
	);
	return pages.filter(({ changes }) => changes.length > 0);
}

/** Adds the key of a change unless an earlier page lists the same change. Returns whether it was added. */
function addIfNew({ type, id, then, now }: Change, listedKeys: Set<string>): boolean {
	const marks = [...then, ...now].map(({ mark, text, locale }) => mark ?? `${locale} ${text}`);
	const key = JSON.stringify([type, id, then.length, marks]);
	if (listedKeys.has(key)) return false;
	listedKeys.add(key);
	return true;
}
