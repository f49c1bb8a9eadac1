import type { z } from 'astro/zod';
import type { MdastNode } from 'satteri';
import type { PartName } from './parts.ts';
import type { Day } from './day.ts';
import type { factSchemas } from './fact-files.ts';
import type { originalFrontMatterSchema, translationFrontMatterSchema } from './front-matter.ts';
import type { ImageFile } from './picture.ts';
import type { statementReportSchema, venueReportSchema } from './report.ts';
import type { Locale } from './text.ts';
import type { When } from './when.ts';

type ItemFields<File extends keyof typeof factSchemas> =
	(typeof factSchemas)[File] extends z.ZodRecord<infer _, infer Item> ? z.output<Item> : never;

/** A value whose `known` day has been worked out. */
type Known<T> = Omit<T, 'known'> & { known: Day };

/** An item of a file with its id and its `known` day. */
type Item<File extends keyof typeof factSchemas> = Known<ItemFields<File>> & { id: string };

/** An item of a file with its id, for items that need no `known` day. */
type UndatedItem<File extends keyof typeof factSchemas> = ItemFields<File> & { id: string };

export type VenueReport = Known<z.output<typeof venueReportSchema>>;
export type StatementReport = Known<z.output<typeof statementReportSchema>>;

export type Source = UndatedItem<'sources'>;
export type Venue = Omit<Item<'venues'>, 'reports' | 'standings'> & {
	reports: VenueReport[];
	standings: NonNullable<ItemFields<'venues'>['standings']>;
};
export type Route = Item<'routes'>;
export type Position = Known<NonNullable<ItemFields<'stakeholders'>['positions']>[number]>;
export type Stakeholder = Omit<Item<'stakeholders'>, 'positions' | 'wants'> & {
	wants?: Known<NonNullable<ItemFields<'stakeholders'>['wants']>>;
	positions: Position[];
};
export type CampMember = Known<ItemFields<'camps'>['members'][number]>;
export type Camp = Omit<UndatedItem<'camps'>, 'members'> & { members: CampMember[] };
export type Kind = UndatedItem<'kinds'>;
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
export type Phase = UndatedItem<'phases'>;
export type StoryEvent = Omit<Item<'events'>, 'reports' | 'when'> & {
	reports: StatementReport[];
	when: When;
};
export type Claim = Omit<Item<'claims'>, 'reports'> & { reports: StatementReport[] };
export type Term = Item<'glossary'>;
export type Picture = UndatedItem<'pictures'> & { image: ImageFile };
export type Edition = Omit<UndatedItem<'editions'>, 'id'> & { date: Day };
export type Correction = UndatedItem<'corrections'>;

/** A block of prose with an id. */
export interface Passage {
	id: string;
	/** By default, the earliest day among the cited sources. A passage without a day is in every edition. */
	known?: Day;
	until?: Day;
	/** The number of words. */
	wordCount: number;
	/** The plain text without notes, one paragraph per line. */
	text: string;
	/** The number of the heading above it, counted from 1, or 0 before the first heading. */
	heading: number;
}

/** The pieces of a translation whose original has changed since they were translated. */
export interface OutdatedTexts {
	/** The ids of passages. */
	passages: string[];
	/** The numbers of headings whose text outside passages is outdated; 0 is the text before the first heading. */
	headings: number[];
	/** Short texts, in the words of the translation. */
	texts: string[];
}

/** A heading of the prose. */
export interface Heading {
	/** Its anchor on the page. */
	id: string;
	/** Its number in the text, counted from 1. Headings with the same number in two languages form a pair. */
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
	/** The name of the story in its addresses in this language. */
	slug: string;
	passages: Passage[];
	headings: Heading[];
	/** The cited sources in the order of first use, with the passage of each citation. */
	citations: { source: string; passage?: string }[];
	/** The names of the parts in the prose, with the passage of each. */
	parts: { name: string; passage?: string }[];
	/** The blocks of the text, without positions: all that pages draw of it. */
	body: MdastNode[];
	/** The number of words outside passages. */
	wordCount: number;
	/** The text outside passages, by the number of the heading above it. */
	loose: { heading: number; text: string }[];
	outdated: OutdatedTexts;
	/** The ids of passages in the original that have no translation. */
	untranslated: string[];
}

/** A story without its texts. */
export type StoryFacts = Omit<Story, 'prose'>;

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
	/** Oldest first. A story without `editions` gets one, on its newest day. */
	editions: Edition[];
	corrections: Correction[];
}
