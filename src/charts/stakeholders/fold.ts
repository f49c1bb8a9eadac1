import { ascending, descending, greatest, groups, rollup } from 'd3';
import { certainty } from '../../model/standing.ts';
import type { Kind, Story } from '../../model/story.ts';
import type { Drawing } from './drawing.ts';
import type { Place } from './placing.ts';
import { cardOf, startsOf, type Tie } from './tie.ts';

/** For each stakeholder that has no card of its own, the one in whose card it is named. */
export type Folded = ReadonlyMap<string, string>;

/** What is to be drawn: ties, who shares a card, and how many ties have no line. */
export interface Cast {
	ties: readonly Tie[];
	folded: Folded;
	left: number;
}

/** A camp of more cards than this becomes one card before smaller ones do. */
const largeCamp = 4;

/**
 * The casts of a story from one line for each tie to the fewest lines. A drawing takes the first that
 * it has room for: those who do one thing together share a card; what is said twice is said once;
 * large camps and then all camps become one card each, with a line for each of the others and each
 * polarity, so that “supports” never joins “warns”. At last only what touches a party is drawn.
 */
export function castsOf(
	story: Story,
	ties: readonly Tie[],
	placesFor: (ties: readonly Tie[]) => readonly Place[],
	parties: readonly string[],
): (() => Cast)[] {
	const unfolded = new Map<string, string>();
	const places = lazily(() => placesFor(ties));
	const joined = lazily(() => joinTies(ties, sameAct));
	const all = countActs(ties);
	const castOf = (drawn: readonly Tie[], folded: Folded): Cast => ({
		ties: drawn,
		folded,
		left: all - countActs(drawn),
	});
	const byCamp = (members: number, sameness: (tie: Tie) => string) => {
		const folded = foldCamps(story, places(), parties, members);
		return castOf(joinTies(moveTies(ties, folded), sameness), folded);
	};
	const byPolarity = lazily(() => byCamp(1, samePolarity));
	const touchesParty = (tie: Tie) => [tie.to, ...startsOf(tie)].some((id) => parties.includes(id));
	return [
		() => castOf(ties, unfolded),
		() => foldActs(castOf(ties, unfolded), places()),
		() => castOf(joined(), unfolded),
		() => foldActs(castOf(joined(), unfolded), places()),
		() => byCamp(largeCamp, sameAct),
		byPolarity,
		() => castOf(byPolarity().ties.filter(touchesParty), byPolarity().folded),
	];
}

/** Works something out when it is first asked for. */
function lazily<T>(make: () => T): () => T {
	let made: { of: T } | undefined;
	return () => (made ??= { of: make() }).of;
}

/** How many things some ties say; those of one act say one. */
function countActs(ties: readonly Tie[]): number {
	const acts = ties.flatMap(({ members }) =>
		members.map(({ relation: { act, id, kind, to } }) => (act ? [act, kind, to].join(' ') : id)),
	);
	return new Set(acts).size;
}

/** What tells ties apart that are one act again and again. */
const sameAct = (tie: Tie) =>
	[...startsOf(tie), 'to', tie.to, ...tie.kinds.map(({ id }) => id), tie.certainty, tie.both].join(
		' ',
	);

/** What tells ties apart that help, hinder, or do neither. */
const samePolarity = (tie: Tie) =>
	[...startsOf(tie), 'to', tie.to, tie.kinds[0].polarity, tie.both].join(' ');

/** Ties that are the same in some way as one, as sure as the least sure of them. */
export function joinTies(ties: readonly Tie[], sameness: (tie: Tie) => string): Tie[] {
	return groups(ties, sameness).flatMap(([, same]): Tie[] => {
		const [first] = same;
		if (!first) return [];
		const least = greatest(same, (tie) => certainty.options.indexOf(tie.certainty)) ?? first;
		return [
			{
				...first,
				kinds: byFrequency(same.flatMap(({ kinds }) => kinds)) ?? first.kinds,
				certainty: least.certainty,
				members: same.flatMap(({ members }) => members),
			},
		];
	});
}

function byFrequency(kinds: readonly Kind[]): [Kind, ...Kind[]] | undefined {
	const [first, ...others] = groups(kinds, ({ id }) => id)
		.sort(([a, as], [b, bs]) => descending(as.length, bs.length) || ascending(a, b))
		.flatMap(([, [kind]]) => kind ?? []);
	return first && [first, ...others];
}

/** Ties between the cards that their ends are named in; what happens inside one card has no line. */
function moveTies(ties: readonly Tie[], folded: Folded): Tie[] {
	const hostOf = (id: string) => folded.get(id) ?? id;
	return ties
		.map((tie) => ({
			...tie,
			to: hostOf(tie.to),
			members: tie.members.map((member) => ({ ...member, from: hostOf(member.from) })),
		}))
		.map((tie) => ({ ...tie, members: tie.members.filter(({ from }) => from !== tie.to) }))
		.filter(({ members }) => members.length > 0);
}

/** The camps with more cards than so many, each in one card; so those of no camp in one row. */
function foldCamps(
	{ camps, stakeholders }: Story,
	places: readonly Place[],
	parties: readonly string[],
	members: number,
): Folded {
	const orders = camps.map((camp) => camp.members.map(({ who }) => cardOf(stakeholders, who)));
	const orderOf = (id: string) => {
		const order = orders.flat().indexOf(id);
		return order < 0 ? Infinity : order;
	};
	const outside = places
		.filter(({ id }) => !parties.includes(id))
		.toSorted((a, b) => ascending(orderOf(a.id), orderOf(b.id)) || ascending(a.id, b.id));
	const large = groups(outside, ({ camp, row }) => camp?.id ?? `none ${row}`).filter(
		([, group]) => group.length > members,
	);
	return new Map(
		large.flatMap(([, [host, ...others]]) =>
			host ? others.map(({ id }): [string, string] => [id, host.id]) : [],
		),
	);
}

/**
 * Puts those who have no other tie than one act, and stand in one camp, into one card. The drawing does
 * so where it has no room for a card each.
 */
function foldActs({ ties, left }: Cast, places: readonly Place[]): Cast {
	const counts = rollup(
		ties.flatMap((tie) => [...new Set([tie.to, ...startsOf(tie)])]),
		(same) => same.length,
		(id) => id,
	);
	const single = places.filter(({ id, row }) => row !== 'centre' && counts.get(id) === 1);
	const folded = new Map<string, string>();
	for (const { members } of ties) {
		if (members.length < 2) continue;
		const alone = single.filter(({ id }) => members.some(({ from }) => from === id));
		for (const { id, row, camp } of alone) {
			const host = alone.find((other) => other.row === row && other.camp?.id === camp?.id);
			if (host && host.id !== id) folded.set(id, host.id);
		}
	}
	return { folded, left, ties: moveTies(ties, folded) };
}

/** How many ties share how many lines, and how many have none; nothing where each has its own. */
export function foldingOf({ left, ties }: Cast): Pick<Drawing, 'folding'> {
	const count = countActs(ties);
	if (left === 0 && count <= ties.length) return {};
	return { folding: { ties: count, lines: ties.length, left } };
}

/** Those who are named in a card: its own stakeholder, then who was folded into it. */
export const namesIn = (card: string, folded: Folded): string[] => [
	card,
	...[...folded].flatMap(([id, host]) => (host === card ? id : [])),
];
