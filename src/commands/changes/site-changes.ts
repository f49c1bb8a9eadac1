import type { Change } from '../../model/change.ts';
import type { Content } from '../../model/content.ts';
import type { Day } from '../../model/day.ts';
import type { Phrases } from '../../model/phrases.ts';
import type { Story } from '../../model/story.ts';
import { type StrongerStanding, strongerStandings } from '../../model/stronger-standings.ts';
import { newestEdition, tell } from '../../model/tell.ts';
import type { Locale } from '../../model/text.ts';
import { whatChanged } from '../../model/what-changed.ts';
import { type OtherFact, otherFacts } from './other-facts.ts';

/** What changes for the readers of a story. */
export interface StoryChanges {
	id: string;
	title: string;
	is: 'new' | 'gone' | 'changed';
	editions: { added: Day[]; removed: Day[] };
	/** What each page says otherwise: first the newest edition, in the original before the others. */
	pages: PageChanges[];
	/** What differs besides. */
	others: OtherFact[];
	/** Readings that say more than before and rest on nothing new. */
	stronger: StrongerStanding[];
}

/** What one edition says otherwise in one language, beyond what was listed before. */
export interface PageChanges {
	locale: Locale;
	/** None for the story's own page, which is the newest edition. */
	edition?: Day;
	changes: Change[];
}

/** What readers of a site would see change from one state of its content to another, story by story. */
export function siteChanges(before: Content, after: Content): StoryChanges[] {
	const [old, fresh] = [before, after].map(({ stories }) => new Map(stories.map((s) => [s.id, s])));
	const ids = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
	return [...ids].sort().flatMap((id): StoryChanges[] => {
		const [then, now] = [shown(old?.get(id)), shown(fresh?.get(id))];
		if (then && now) return storyChanges(then, now, after.phrases);
		const story = now ?? then;
		if (!story) return [];
		const none = { editions: { added: [], removed: [] }, pages: [], others: [], stronger: [] };
		return [{ id, title: titleOf(story), is: now ? 'new' : 'gone', ...none }];
	});
}

/** A draft is for the editor alone. */
const shown = (story: Story | undefined): Story | undefined => (story?.draft ? undefined : story);

const titleOf = ({ prose, original }: Story): string => prose[original]?.title ?? '';

function storyChanges(then: Story, now: Story, phrases: Record<Locale, Phrases>): StoryChanges[] {
	const [old, fresh] = [then, now].map(({ editions }) => editions.map(({ date }) => date));
	const editions = {
		added: (fresh ?? []).filter((date) => !old?.includes(date)),
		removed: (old ?? []).filter((date) => !fresh?.includes(date)),
	};
	const pages = pagesOf(then, now, phrases);
	const told = pages.flatMap(({ changes }) => changes.map(({ sort, id }) => `${sort} ${id}`));
	const found = {
		id: now.id,
		title: titleOf(now),
		is: 'changed' as const,
		editions,
		pages,
		others: otherFacts(then, now, new Set(told)),
		stronger: strongerStandings(then, now),
	};
	const { added, removed } = editions;
	const lists = [added, removed, pages, found.others, found.stronger];
	return lists.every(({ length }) => length === 0) ? [] : [found];
}

function pagesOf(then: Story, now: Story, phrases: Record<Locale, Phrases>): PageChanges[] {
	const newest = newestEdition(now);
	const shared = now.editions.filter(
		({ date }) => date !== newest.date && then.editions.some((one) => one.date === date),
	);
	const told = new Set<string>();
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
				tell(then, was, locale),
				tell(now, edition ?? newest, locale),
				words,
			).filter((change) => isNew(change, told));
			return [{ locale, changes, ...(edition && { edition: edition.date }) }];
		}),
	);
	return pages.filter(({ changes }) => changes.length > 0);
}

/** A fact that has changed is told once, in the first language and the newest edition that show it. */
function isNew({ sort, id, then, now }: Change, told: Set<string>): boolean {
	const marks = [...then, ...now].map(({ mark, text, locale }) => mark ?? `${locale} ${text}`);
	const key = JSON.stringify([sort, id, then.length, marks]);
	if (told.has(key)) return false;
	told.add(key);
	return true;
}
