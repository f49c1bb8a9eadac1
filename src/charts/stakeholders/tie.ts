import { ascending, groups } from 'd3';
import { standingOn, type Certainty } from '../../model/standing.ts';
import type { Kind, Relation, Stakeholder } from '../../model/story.ts';
import type { Telling } from '../../model/telling.ts';

/** One line of the chart: a relation, or several that are one act. */
export interface Tie {
	id: string;
	/** One kind; more where ties of one polarity are folded into one line, the most frequent first. */
	kinds: [Kind, ...Kind[]];
	certainty: Certainty;
	members: Member[];
	/** The stakeholder in whose card it ends. */
	to: string;
	both: boolean;
}

/** A relation of a tie, with the stakeholder in whose card it begins. */
export interface Member {
	from: string;
	relation: Relation;
}

/** The stakeholder in whose card another is named: the state of a person, the state of its body. */
export function cardOf(stakeholders: readonly Stakeholder[], id: string): string {
	const of = stakeholders.find((stakeholder) => stakeholder.id === id)?.of;
	const isKnown = stakeholders.some((stakeholder) => stakeholder.id === of);
	return of !== undefined && isKnown ? cardOf(stakeholders, of) : id;
}

/** The item of a list that has an id; the check has seen that there is one. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
	const found = items.find((item) => item.id === id);
	if (found) return found;
	throw new TypeError(`The id “${id}” passed the check.`);
}

/** How sure a thing is on the day of the telling; before its first standing nothing is known. */
export const certaintyOn = (
	{ standings }: { standings: Relation['standings'] },
	day: string,
): Certainty => standingOn(standings, day)?.is ?? 'unknown';

/** Whatever is not confirmed is in doubt: the chart dashes it. */
export const inDoubt = (certainty: Certainty) => certainty !== 'confirmed';

/** The ties of a story, all or the main ones, in an order that does not depend on that of its file. */
export function tiesOf({ story, day }: Pick<Telling, 'story' | 'day'>, only?: 'main'): Tie[] {
	const drawn = story.relations
		.filter(({ main, withdrawn }) => !withdrawn && (main || only === undefined))
		.map((relation) => ({
			relation,
			from: cardOf(story.stakeholders, relation.from),
			to: cardOf(story.stakeholders, relation.to),
			certainty: certaintyOn(relation, day),
		}))
		// What happens inside one card has no line.
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

/** The cards in which a tie begins. */
export const startsOf = ({ members }: Pick<Tie, 'members'>) => [
	...new Set(members.map(({ from }) => from)),
];

/** Those who are named in a card because a tie begins or ends with them. */
export function namedIn(
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
