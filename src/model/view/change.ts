import type { TextIn } from '../facts/text.ts';

/** The types of changes between two views, in the order in which the page shows them. */
export const changeTypes = [
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
export type ChangeType = (typeof changeTypes)[number];

/** One text that a view shows about an item, with the mark that it has on the page. */
export interface FactText extends TextIn {
	mark?: string;
}

/** One change, as texts to show. */
export interface Change {
	type: ChangeType;
	id: string;
	/** What has changed: the name of an item, a sentence, or the heading above a passage. */
	what?: TextIn;
	/** What the earlier view shows: empty if it shows nothing on this. */
	then: FactText[];
	/** What the later view shows: empty if it shows nothing on this. */
	now: FactText[];
	/** The reason for the change. */
	because?: TextIn;
	/** Both views have the item, although `then` or `now` is empty. */
	isInBoth?: true;
}

/** Everything that a view shows about one item, as named texts that can be compared with another view’s. */
export interface Entry {
	type: ChangeType;
	id: string;
	what?: TextIn;
	/** The first text stands for the item if the item is new or gone. */
	facts: Record<string, FactText>;
	/** A stakeholder’s positions in chronological order. Later views add to them and keep the earlier ones. */
	said?: readonly FactText[];
	/** The reason for the present standing. */
	because?: TextIn | undefined;
}
