import { ascending, groups } from 'd3';
import { standingOn, type Certainty } from '../../model/facts/standing.ts';
import type { Kind, Relation, Stakeholder } from '../../model/facts/story.ts';
import type { StoryView } from '../../model/view/story-view.ts';

/** A relation in the chart, or several relations that are one act. */
export interface Tie {
	id: string;
	/** One kind, or several, most frequent first, if ties of one polarity are folded into one line. */
	kinds: [Kind, ...Kind[]];
	certainty: Certainty;
	members: Member[];
	/** The id of the stakeholder in whose card it ends. */
	to: string;
	both: boolean;
}

/** A relation of a tie, with the id of the stakeholder in whose card it begins. */
export interface Member {
	from: string;
	relation: Relation;
}

/** The id of the stakeholder in whose card this one is named: the state or organisation that it belongs to, or itself. */
export function cardOf(stakeholders: readonly Stakeholder[], id: string): string {
	const of = stakeholders.find((stakeholder) => stakeholder.id === id)?.of;
	const isKnown = stakeholders.some((stakeholder) => stakeholder.id === of);
	return of !== undefined && isKnown ? cardOf(stakeholders, of) : id;
}

/** The item with this id. Throws a TypeError if there is none, because the check reports unknown ids. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
	const found = items.find((item) => item.id === id);
	if (found) return found;
	throw new TypeError(`The unknown id “${id}” passed the check.`);
}

/** The certainty of an item on a day; before its first standing it is unknown. */
export const certaintyOn = (
	{ standings }: { standings: Relation['standings'] },
	day: string,
): Certainty => standingOn(standings, day)?.is ?? 'unknown';

/** Whether a certainty leaves doubt, that is, anything but confirmed. The chart draws such lines dashed. */
export const isDoubtful = (certainty: Certainty) => certainty !== 'confirmed';

/** The ties of a story, all or only the main ones, in an order that does not depend on the order in the files. */
export function tiesOf({ story, day }: Pick<StoryView, 'story' | 'day'>, only?: 'main'): Tie[] {
	const drawn = story.relations
		.filter(({ main, withdrawn }) => !withdrawn && (main || only === undefined))
		.map((relation) => ({
			relation,
			from: cardOf(story.stakeholders, relation.from),
			to: cardOf(story.stakeholders, relation.to),
			certainty: certaintyOn(relation, day),
		}))
		// A relation within one card has no line.
		.filter(({ from, to }) => from !== to)
		.sort((a, b) => ascending(a.relation.id, b.relation.id));
	const acts = groups(drawn, ({ relation: { id, act, kind }, to, certainty }) =>
		act === undefined ? id : [act, kind, to, certainty].join(' '),
	);
	return acts.flatMap(([, members]): Tie[] => {
		const [first] = members;
		if (!first) return [];
		return [
			{
				id: first.relation.id,
				kinds: [byId(story.kinds, first.relation.kind)],
				certainty: first.certainty,
				members: members.map(({ from, relation }) => ({ from, relation })),
				to: first.to,
				both: members.some(({ relation }) => relation.both),
			},
		];
	});
}

/** The ids of the cards in which a tie begins. */
export const startsOf = ({ members }: Pick<Tie, 'members'>) => [
	...new Set(members.map(({ from }) => from)),
];

/** The people and bodies that a card names because a tie begins or ends with them. */
export function peopleIn(
	card: string,
	ties: readonly Tie[],
	stakeholders: readonly Stakeholder[],
): Stakeholder[] {
	const ends = new Set(
		ties.flatMap(({ members }) => members.flatMap(({ relation }) => [relation.from, relation.to])),
	);
	return stakeholders
		.filter(({ id, of }) => of !== undefined && ends.has(id) && cardOf(stakeholders, id) === card)
		.sort((a, b) => ascending(a.id, b.id));
}
