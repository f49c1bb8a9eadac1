import type { z } from 'astro/zod';
import type { PartName } from './parts.ts';
import type { Day } from './day.ts';
import type { factSchemas } from './fact-files.ts';
import type { originalFrontMatterSchema, translationFrontMatterSchema } from './front-matter.ts';
import type { statementReportSchema, venueReportSchema } from './report.ts';
import type { Locale } from './text.ts';
import type { When } from './when.ts';

type Written<File extends keyof typeof factSchemas> =
	(typeof factSchemas)[File] extends z.ZodRecord<infer _, infer Item> ? z.output<Item> : never;

/** A value whose `known` day has been worked out. */
type Known<T> = Omit<T, 'known'> & { known: Day };

/** An item of a file with its id and its `known` day. */
type Item<File extends keyof typeof factSchemas> = Known<Written<File>> & { id: string };

/** An item of a file with its id. */
type Named<File extends keyof typeof factSchemas> = Written<File> & { id: string };

export type VenueReport = Known<z.output<typeof venueReportSchema>>;
export type StatementReport = Known<z.output<typeof statementReportSchema>>;

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
export type Relation = Omit<Item<'relations'>, 'reports'> & { reports: StatementReport[] };
export type ExchangeItem = Omit<
	Known<z.output<typeof factSchemas.exchange>['items'][string]>,
	'reports'
> & {
	id: string;
	reports: StatementReport[];
};
export type Exchange = Omit<z.output<typeof factSchemas.exchange>, 'items'> & {
	items: ExchangeItem[];
};
export type Phase = Named<'phases'>;
export type StoryEvent = Omit<Item<'events'>, 'reports' | 'when'> & {
	reports: StatementReport[];
	when: When;
};
export type Claim = Omit<Item<'claims'>, 'reports'> & { reports: StatementReport[] };
export type Term = Item<'glossary'>;
export type Picture = Named<'pictures'>;
export type Edition = Omit<Named<'editions'>, 'id'> & { date: Day };
export type Correction = Named<'corrections'>;

/** A block of prose with an id. */
export interface Passage {
	id: string;
	/** By default, the earliest day among the cited sources. A passage without one is in every edition. */
	known?: Day;
	until?: Day;
	/** The number of words. */
	words: number;
	/** The plain text without notes, one paragraph a line. */
	text: string;
	/** The number of the heading above it, counted from 1, or 0 before the first heading. */
	heading: number;
}

/** The parts of a translation whose original has changed since they were translated. */
export interface OutdatedTexts {
	/** The ids of passages. */
	passages: string[];
	/** The numbers of headings whose text outside passages is outdated; 0 is the text before the first heading. */
	headings: number[];
	/** Short texts, as the translation words them. */
	texts: string[];
}

/** A heading of the prose. */
export interface Heading {
	/** Its anchor on the page. */
	id: string;
	/** Its position in the text, counted from 1. Headings of different languages are paired by it. */
	number: number;
	depth: number;
	text: string;
	/** The id of the passage that it is in. */
	passage?: string;
	/** The parts below this heading. */
	parts: PartName[];
}

/** The words of a story in one language. */
export interface Prose extends Omit<
	z.output<typeof translationFrontMatterSchema>,
	'original' | 'address'
> {
	locale: Locale;
	/** Its name in the addresses of its pages. */
	slug: string;
	passages: Passage[];
	headings: Heading[];
	/** The cited sources in the order of first use, with the passage of each citation. */
	citations: { source: string; passage?: string }[];
	/** The names of the parts in the prose, with the passage of each. */
	parts: { name: string; passage?: string }[];
	/** The number of words outside passages. */
	words: number;
	/** The text outside passages, by the number of the heading above it. */
	loose: { heading: number; text: string }[];
	behind: OutdatedTexts;
	/** The ids of passages in the original that have no translation. */
	untranslated: string[];
}

/** Everything known about one subject. */
export interface Story extends Pick<
	z.output<typeof originalFrontMatterSchema>,
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
	/** The name of the story’s folder. */
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
	/** Oldest first. A story without `editions` gets one, dated by its newest `known`. */
	editions: Edition[];
	corrections: Correction[];
}
