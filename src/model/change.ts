import type { TextIn } from './text.ts';

/** What can change from one telling to another, in the order in which a reader is told. */
export const changeSorts = [
	'correction',
	'claim',
	'venue',
	'event',
	'relation',
	'stakeholder',
	'source',
	'term',
	'headline',
	'passage',
] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** One thing that was told of something, with the mark that it has on the page. */
export interface Told extends TextIn {
	mark?: string;
}

/** One change, in words. */
export interface Change {
	sort: ChangeSort;
	id: string;
	/** What has changed: a name, a sentence, the heading over a passage. */
	what?: TextIn;
	/** Nothing: it was not told. */
	then: Told[];
	/** Nothing: it is no longer told. */
	now: Told[];
	because?: TextIn;
	/** One of the sides is empty though the thing itself stands on both. */
	isOnBoth?: true;
}

/** What is told of one thing, by names under which two tellings are compared. */
export interface Entry {
	sort: ChangeSort;
	id: string;
	what?: TextIn;
	/** The first says what it is, where it is new or gone. */
	facts: Record<string, Told>;
	/** What it said or did, in the order of its days: more may come, and what was said stays. */
	said?: readonly Told[];
	/** Why it is as it is now. */
	because?: TextIn | undefined;
}
