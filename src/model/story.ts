import type { z } from 'astro/zod';
import type { ComponentName } from './components.ts';
import type { Day } from './day.ts';
import type { factSchemas } from './facts.ts';
import type { originalFrontMatter, translationFrontMatter } from './front-matter.ts';
import type { claimReport, venueReport } from './report.ts';
import type { Locale } from './text.ts';
import type { When } from './when.ts';

type Written<File extends keyof typeof factSchemas> =
	(typeof factSchemas)[File] extends z.ZodRecord<infer _, infer Item> ? z.output<Item> : never;

/** Something with the day on which it became known worked out. */
type Known<T> = Omit<T, 'known'> & { known: Day };

/** An item with its id and the day on which it became known. */
type Item<File extends keyof typeof factSchemas> = Known<Written<File>> & { id: string };

type Named<File extends keyof typeof factSchemas> = Written<File> & { id: string };

export type VenueReport = Known<z.output<typeof venueReport>>;
export type ClaimReport = Known<z.output<typeof claimReport>>;

export type Source = Named<'sources'>;
export type Venue = Omit<Item<'venues'>, 'reports' | 'standings'> & {
	reports: VenueReport[];
	standings: NonNullable<Written<'venues'>['standings']>;
};
export type Route = Item<'routes'>;
export type Position = Known<NonNullable<Written<'stakeholders'>['positions']>[number]>;
export type Stakeholder = Omit<Item<'stakeholders'>, 'positions' | 'wants'> & {
	wants?: Known<NonNullable<Written<'stakeholders'>['wants']>>;
	positions: Position[];
};
export type CampMember = Known<Written<'camps'>['members'][number]>;
export type Camp = Omit<Named<'camps'>, 'members'> & { members: CampMember[] };
export type Kind = Named<'kinds'>;
export type Relation = Omit<Item<'relations'>, 'reports'> & { reports: ClaimReport[] };
export type ExchangeItem = Omit<
	Known<z.output<typeof factSchemas.exchange>['items'][string]>,
	'reports'
> & {
	id: string;
	reports: ClaimReport[];
};
export type Exchange = Omit<z.output<typeof factSchemas.exchange>, 'items'> & {
	items: ExchangeItem[];
};
export type Phase = Named<'phases'>;
export type StoryEvent = Omit<Item<'events'>, 'reports' | 'when'> & {
	reports: ClaimReport[];
	when: When;
};
export type Claim = Omit<Item<'claims'>, 'reports'> & { reports: ClaimReport[] };
export type Term = Item<'glossary'>;
export type Picture = Named<'pictures'>;
export type Edition = Omit<Named<'editions'>, 'id'> & { date: Day };
export type Correction = Named<'corrections'>;

/** A place in the prose that has an id. */
export interface Passage {
	id: string;
	/** By default the earliest day among the sources that it cites; without any it stands in all editions. */
	known?: Day;
	until?: Day;
	/** Words of running text. */
	words: number;
	/** What it says, a paragraph a line, without notes. */
	text: string;
	/** The number of the heading that it stands under, from 1; 0 before the first. */
	heading: number;
}

/** What of a translation was made from an original that has changed since. */
export interface Behind {
	passages: string[];
	/** Numbers of headings, whose text outside of passages is behind; 0 is what stands before the first. */
	headings: number[];
	/** Short texts, as the translation has them. */
	texts: string[];
}

/** A heading of the prose, with the passage that it stands in. */
export interface Heading {
	/** Its anchor in the page. */
	id: string;
	/** Its place in the order of the text, from 1; headings pair by it across languages. */
	number: number;
	depth: number;
	text: string;
	passage?: string;
	/** The parts that stand under it. */
	parts: ComponentName[];
}

/** The telling of a story in one language. */
export interface Prose extends Omit<z.output<typeof translationFrontMatter>, 'original'> {
	locale: Locale;
	address: string;
	passages: Passage[];
	headings: Heading[];
	/** The sources that it cites, in the order of first use, with the passage of each citation. */
	citations: { source: string; passage?: string }[];
	/** The parts that it uses, by their names, with the passage of each. */
	components: { name: string; passage?: string }[];
	/** Words of running text outside of passages. */
	words: number;
	/** What stands outside of passages, by the number of its heading. */
	loose: { heading: number; text: string }[];
	behind: Behind;
	/** The passages of the original that it lacks. */
	untranslated: string[];
}

/** Everything known about one subject. */
export interface Story extends Pick<
	z.output<typeof originalFrontMatter>,
	| 'published'
	| 'checked'
	| 'review'
	| 'over'
	| 'authors'
	| 'note'
	| 'draft'
	| 'formerly'
	| 'withdrawn'
> {
	/** The name of its folder. */
	id: string;
	original: Locale;
	prose: Record<Locale, Prose>;
	sources: Source[];
	venues: Venue[];
	routes: Route[];
	stakeholders: Stakeholder[];
	camps: Camp[];
	kinds: Kind[];
	relations: Relation[];
	exchange?: Exchange;
	phases: Phase[];
	events: StoryEvent[];
	claims: Claim[];
	glossary: Term[];
	pictures: Picture[];
	/** Oldest first; a story that lists none has one, dated by its newest `known`. */
	editions: Edition[];
	corrections: Correction[];
}
