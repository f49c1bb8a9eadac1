import type { Place } from './placing.ts';
import type { Tie } from './tie.ts';

/** For each stakeholder that has no card of its own, the one in whose card it is named. */
export type Folded = ReadonlyMap<string, string>;

/**
 * Puts those who have no other tie than one act, and stand in one camp, into one card. The drawing does
 * so where it has no room for a card each.
 */
export function foldActs(
	ties: readonly Tie[],
	places: readonly Place[],
): { ties: Tie[]; folded: Folded } {
	const tiesOf = (id: string) =>
		ties.filter(({ to, members }) => to === id || members.some(({ from }) => from === id)).length;
	const folded = new Map<string, string>();
	for (const { members } of ties) {
		const alone = places.filter(
			({ id, row }) =>
				row !== 'centre' && tiesOf(id) === 1 && members.some(({ from }) => from === id),
		);
		for (const { id, row, camp } of alone) {
			const host = alone.find((other) => other.row === row && other.camp?.id === camp?.id);
			if (host && host.id !== id) folded.set(id, host.id);
		}
	}
	return {
		folded,
		ties: ties.map((tie) => ({
			...tie,
			members: tie.members.map((member) => ({
				...member,
				from: folded.get(member.from) ?? member.from,
			})),
		})),
	};
}

/** Those who are named in a card: its own stakeholder, then who was folded into it. */
export const namesIn = (card: string, folded: Folded): string[] => [
	card,
	...[...folded].flatMap(([id, host]) => (host === card ? id : [])),
];
