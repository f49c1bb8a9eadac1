import { ascending, descending, greatest, groups, rollup } from 'd3';
import { certainty } from '../../model/facts/standing.ts';
import type { Kind, StoryFacts } from '../../model/facts/story.ts';
import type { Drawing } from './drawing.ts';
import type { Place } from './placing.ts';
import { cardOf, startsOf, type Tie } from './tie.ts';

/** Maps each stakeholder without a card of its own to the one whose card it shares. */
export type Folded = ReadonlyMap<string, string>;

/** A candidate for a drawing: the ties to draw, who shares a card, and how many ties are left out. */
export interface Cast {
	ties: readonly Tie[];
	folded: Folded;
	left: number;
}

/** A camp with more cards than this is folded into one card before smaller camps are. */
const largeCamp = 4;

/**
 * The casts of a story, from one line per tie to the fewest lines; a drawing takes the first that fits.
 * First, stakeholders that act together share a card, and repeated ties become one line. Then large camps,
 * and after them all camps, become one card each, with one line per other card and polarity, so that
 * “supports” is never joined with “warns”. The last cast has only the ties that touch a party.
 */
export function castsOf(
	story: StoryFacts,
	ties: readonly Tie[],
	placesFor: (ties: readonly Tie[]) => readonly Place[],
	parties: readonly string[],
): (() => Cast)[] {
	const unfolded = new Map<string, string>();
	const places = lazily(() => placesFor(ties));
	const joined = lazily(() => joinTies(ties, actKey));
	const all = countActs(ties);
	const castOf = (drawn: readonly Tie[], folded: Folded): Cast => ({
		ties: drawn,
		folded,
		left: all - countActs(drawn),
	});
	const byCamp = (maxCards: number, keyOf: (tie: Tie) => string) => {
		const folded = foldCamps(story, places(), parties, maxCards);
		return castOf(joinTies(moveTies(ties, folded), keyOf), folded);
	};
	const byPolarity = lazily(() => byCamp(1, polarityKey));
	const touchesParty = (tie: Tie) => [tie.to, ...startsOf(tie)].some((id) => parties.includes(id));
	return [
		() => castOf(ties, unfolded),
		() => foldActs(castOf(ties, unfolded), places()),
		() => castOf(joined(), unfolded),
		() => foldActs(castOf(joined(), unfolded), places()),
		() => byCamp(largeCamp, actKey),
		byPolarity,
		() => castOf(byPolarity().ties.filter(touchesParty), byPolarity().folded),
	];
}

/** Defers a computation until its first use, and caches the result. */
function lazily<T>(compute: () => T): () => T {
	let cache: { result: T } | undefined;
	return () => (cache ??= { result: compute() }).result;
}

/** How many statements some ties make; relations of one act count once. */
function countActs(ties: readonly Tie[]): number {
	const acts = ties.flatMap(({ members }) =>
		members.map(({ relation: { act, id, kind, to } }) => (act ? [act, kind, to].join(' ') : id)),
	);
	return new Set(acts).size;
}

/** A key that is equal for ties with the same ends, kinds and certainty. */
const actKey = (tie: Tie) =>
	[...startsOf(tie), 'to', tie.to, ...tie.kinds.map(({ id }) => id), tie.certainty, tie.both].join(
		' ',
	);

/** A key that is equal for ties with the same ends and polarity. */
const polarityKey = (tie: Tie) =>
	[...startsOf(tie), 'to', tie.to, tie.kinds[0].polarity, tie.both].join(' ');

/** Joins ties with the same key into one, with the lowest of their certainties. */
export function joinTies(ties: readonly Tie[], keyOf: (tie: Tie) => string): Tie[] {
	return groups(ties, keyOf).flatMap(([, same]): Tie[] => {
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

/** Moves the ends of ties to the cards that they are folded into; drops ties within one card. */
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

/**
 * Folds each camp with more than `maxCards` cards into one card, and likewise the stakeholders without a
 * camp in each row.
 */
function foldCamps(
	{ camps, stakeholders }: StoryFacts,
	places: readonly Place[],
	parties: readonly string[],
	maxCards: number,
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
		([, group]) => group.length > maxCards,
	);
	return new Map(
		large.flatMap(([, [host, ...others]]) =>
			host ? others.map(({ id }): [string, string] => [id, host.id]) : [],
		),
	);
}

/** Folds stakeholders of one camp whose only tie is the same act into one card. */
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

/** The `folding` property of a drawing; empty if each tie has its own line. */
export function foldingOf({ left, ties }: Cast): Pick<Drawing, 'folding'> {
	const count = countActs(ties);
	if (left === 0 && count <= ties.length) return {};
	return { folding: { ties: count, lines: ties.length, left } };
}

/** The ids of the stakeholders in a card: its own, then those folded into it. */
export const idsIn = (card: string, folded: Folded): string[] => [
	card,
	...[...folded].flatMap(([id, host]) => (host === card ? id : [])),
];
