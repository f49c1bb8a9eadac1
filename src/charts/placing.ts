import { ascending, descending, mean } from 'd3';
import type { Camp, Story } from '../model/story.ts';
import { cardOf, startsOf, type Tie } from './tie.ts';

/** The row of the drawing that a card stands in. */
export type Row = 'above' | 'centre' | 'below';

/** Where a card stands: its row, its camp, and how far to the right what it is tied to is (0 to 1). */
export interface Place {
	id: string;
	row: Row;
	camp?: Camp;
	at: number;
}

/** The cards in the middle: the two parties, or the one that most ties lead to. */
export function partiesOf(
	{ exchange, camps, stakeholders }: Story,
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
 * The row of every card: that of its camp; those of no camp who act on the parties stand above, the
 * others below. In a row the order is that of what they are tied to, then that of the content.
 */
export function placesOf(
	{ camps, stakeholders }: Story,
	ties: readonly Tie[],
	parties: readonly string[],
): Place[] {
	const ids = [...new Set([...parties, ...ties.flatMap((tie) => [...startsOf(tie), tie.to])])];
	const members = camps.flatMap((camp) =>
		camp.members.map(({ who }) => ({ camp, id: cardOf(stakeholders, who) })),
	);
	const orderOf = (id: string) => {
		const index = members.findIndex((member) => member.id === id);
		return index === -1 ? members.length : index;
	};
	const partyAt = (id: string) => (parties.length === 1 ? 0.5 : parties.indexOf(id));
	const places = ids.map((id): Place => {
		const camp = members.find((member) => member.id === id)?.camp;
		const others = ties.flatMap((tie) =>
			tie.to === id ? startsOf(tie) : startsOf(tie).includes(id) ? [tie.to] : [],
		);
		const partners = others.filter((other) => parties.includes(other));
		if (parties.includes(id)) return { id, row: 'centre', at: partyAt(id) };
		const acts = ties.some((tie) => startsOf(tie).includes(id) && parties.includes(tie.to));
		const row =
			camp === undefined || camp.place === 'centre'
				? acts
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
