import { ascending, cross, descending, greatest, mean } from 'd3';
import type { Camp, StoryFacts } from '../../model/facts/story.ts';
import { cardOf, startsOf, type Tie } from './tie.ts';

/** A row of cards in the drawing. */
export type Row = 'above' | 'centre' | 'below';

/**
 * Where a card stands: its row, its camp, and the mean position of the parties it is tied to (0 left to 1
 * right).
 */
export interface Place {
	id: string;
	row: Row;
	camp?: Camp;
	at: number;
	/** The side, if the card is beside a party at the edge of the drawing. */
	beside?: Flank;
}

/** The left or the right edge of the drawing. */
export type Flank = 'left' | 'right';

/** The ids of the cards in the middle: the two parties, or the stakeholder with most ties. */
export function partiesOf(
	{ exchange, camps, stakeholders }: StoryFacts,
	ties: readonly Tie[],
): string[] {
	if (exchange) {
		return [exchange.left.who, exchange.right.who].map((id) => cardOf(stakeholders, id));
	}
	const tied = ties.flatMap(({ members, to }) => members.flatMap(({ from }) => [from, to]));
	const central = camps
		.filter(({ place }) => place === 'centre')
		.flatMap(({ members }) => members.map(({ who }) => cardOf(stakeholders, who)))
		.filter((id) => tied.includes(id));
	if (new Set(central).size === 2) return [...new Set(central)];
	const count = (id: string) => tied.filter((other) => other === id).length;
	const candidates = central.length > 0 ? central : tied;
	return candidates
		.toSorted((a, b) => descending(count(a), count(b)) || ascending(a, b))
		.slice(0, 1);
}

/**
 * Places every card in a row. A card is placed in the row of its camp; without a camp it is placed above if it acts
 * on a party, and below otherwise. Within a row, cards are ordered by the parties they are tied to, then as in
 * the content. With `flanks`, one bystander may be placed beside each party.
 */
export function placesOf(
	story: StoryFacts,
	ties: readonly Tie[],
	parties: readonly string[],
	{ flanks }: { flanks: boolean },
): Place[] {
	const places = placesInRows(story, ties, parties);
	const beside = flanks ? bystandersOf(places, ties, parties) : new Map<string, Flank>();
	return places.map((place): Place => {
		const flank = beside.get(place.id);
		return flank ? { ...place, row: 'centre', beside: flank } : place;
	});
}

/** Chooses one bystander for each flank, so that as many ties as possible lead to the adjacent party. */
function bystandersOf(
	places: readonly Place[],
	ties: readonly Tie[],
	parties: readonly string[],
): Map<string, Flank> {
	const bystanders = places.filter(({ camp }) => camp?.place === 'beside').map(({ id }) => id);
	const [left = '', right = left] = parties;
	const between = (a: string, b: string) =>
		ties.filter(
			(tie) =>
				(tie.to === a && startsOf(tie).includes(b)) || (tie.to === b && startsOf(tie).includes(a)),
		).length;
	const pairs = cross([...bystanders, undefined], [...bystanders, undefined]).filter(
		([a, b]) => a === undefined || a !== b,
	);
	const best = greatest(
		pairs,
		([a, b]) => (a ? between(left, a) : 0) + (b ? between(right, b) : 0),
	);
	const [onLeft, onRight] = best ?? [];
	return new Map([
		...(onLeft === undefined ? [] : [[onLeft, 'left'] as const]),
		...(onRight === undefined ? [] : [[onRight, 'right'] as const]),
	]);
}

function placesInRows(
	{ camps, stakeholders }: StoryFacts,
	ties: readonly Tie[],
	parties: readonly string[],
): Place[] {
	const partnersOf = new Map<string, string[]>(parties.map((id) => [id, []]));
	const actors = new Set<string>();
	for (const tie of ties) {
		for (const start of startsOf(tie)) {
			partnersOf.set(start, [...(partnersOf.get(start) ?? []), tie.to]);
			partnersOf.set(tie.to, [...(partnersOf.get(tie.to) ?? []), start]);
			if (parties.includes(tie.to)) actors.add(start);
		}
	}
	const members = camps.flatMap((camp) =>
		camp.members.map(({ who }) => ({ camp, id: cardOf(stakeholders, who) })),
	);
	const orderOf = (id: string) => {
		const index = members.findIndex((member) => member.id === id);
		return index === -1 ? members.length : index;
	};
	const partyAt = (id: string) => (parties.length === 1 ? 0.5 : parties.indexOf(id));
	const places = [...partnersOf].map(([id, others]): Place => {
		const camp = members.find((member) => member.id === id)?.camp;
		const partners = others.filter((other) => parties.includes(other));
		if (parties.includes(id)) return { id, row: 'centre', at: partyAt(id) };
		const row =
			camp === undefined || camp.place === 'centre'
				? actors.has(id)
					? 'above'
					: 'below'
				: camp.place === 'above'
					? 'above'
					: 'below';
		return {
			id,
			row,
			at: mean(partners, partyAt) ?? 0.5,
			...(camp && camp.place !== 'centre' ? { camp } : {}),
		};
	});
	return places.sort(
		(a, b) =>
			ascending(a.at, b.at) || ascending(orderOf(a.id), orderOf(b.id)) || ascending(a.id, b.id),
	);
}
