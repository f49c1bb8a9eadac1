import { groups, mean } from 'd3';
import type { Edge, Strand } from './strand.ts';
import type { LabelText } from './label.ts';
import type { Flank, Place, Row } from './placing.ts';
import { byId, type Member, startsOf, type Tie } from './tie.ts';

/** A tie, or the part of it that begins in one row. */
export interface Part {
	id: string;
	tie: Tie;
	members: Member[];
	rows: { from: Row; to: Row };
	/** The space between two cards of the middle row, if the part runs there and not through a gutter. */
	space?: 'centre' | Flank;
	/** The lane round the parties, if the part runs from above them to below them or back. */
	lane?: Edge;
}

/** The gutter above the parties, or the one below them. */
export type Side = 'above' | 'below';

/** The distance from a card to the first bend of a line, which an end mark and the teeth of a zigzag increase. */
const room = { plain: 10, mark: 19, zigzag: 26 };

/** The distance from one lane round the parties to the next, and to the drawing’s edge. */
const lane = { pitch: 11, edge: 3 };

/**
 * Splits ties into parts by the row in which their lines begin. Lines that end in their own row form a part
 * each.
 */
export function partsOf(
	ties: readonly Tie[],
	places: readonly Place[],
	parties: readonly string[],
	width: number,
): Part[] {
	const rowOf = (id: string) => byId(places, id).row;
	let [left, right] = [0, 0];
	return ties.flatMap((tie) => {
		const to = rowOf(tie.to);
		return groups(tie.members, ({ from }) => (rowOf(from) === to ? from : rowOf(from))).map(
			([key, members]): Part => {
				const starts = startsOf({ members });
				const rows = { from: rowOf(starts[0] ?? tie.to), to };
				const part = { id: `${tie.id} ${key}`, tie, members, rows };
				const ends = [tie.to, ...starts].map((id) => byId(places, id));
				const space = spaceOf(ends, parties);
				if (space) return { ...part, space };
				if (rows.from === to || rows.from === 'centre' || to === 'centre') return part;
				const at = mean(ends, (place) => place.at) ?? 0;
				const x =
					at < 0.5 ? lane.edge + lane.pitch * left++ : width - lane.edge - lane.pitch * right++;
				return { ...part, lane: { id: `round ${part.id}`, x, width: 0 } };
			},
		);
	});
}

/** The space of a tie between the parties, or between a party and its neighbour; undefined for any other tie. */
function spaceOf(ends: readonly Place[], parties: readonly string[]): Part['space'] {
	if (ends.every(({ id }) => parties.includes(id))) return 'centre';
	const flank = ends.find(({ beside }) => beside)?.beside;
	const party = flank === 'left' ? parties[0] : parties.at(-1);
	return ends.some(({ id }) => id === party) ? flank : undefined;
}

/** How much room the lanes round the parties take on the left and the right. */
export function laneRoom(parts: readonly Part[], width: number): { left: number; right: number } {
	const lanes = parts.flatMap((part) => (part.lane ? [part.lane] : []));
	const left = lanes.filter(({ x }) => x < width / 2).length;
	return { left: left * lane.pitch, right: (lanes.length - left) * lane.pitch };
}

/** How many lines end at the busier of a card’s upper and lower edges. */
export function portsOf(id: string, parts: readonly Part[]): number {
	const count = (side: Side) =>
		parts.filter(
			(part) =>
				(startsOf(part).includes(id) || part.tie.to === id) &&
				sideOf(part.tie.to === id ? part.rows.to : part.rows.from, part) === side,
		).length;
	return Math.max(count('above'), count('below'));
}

/** The side on which a tie leaves a card in this row. */
function sideOf(own: Row, { rows, space }: Pick<Part, 'rows' | 'space'>): Side | undefined {
	if (space) return undefined;
	if (own !== 'centre') return own;
	const other = rows.from === 'centre' ? rows.to : rows.from;
	// A tie between two cards of the middle row that are not adjacent runs below them.
	return other === 'centre' ? 'below' : other;
}

/** The strand of a part in one of the two gutters; undefined if it does not run there. */
export function strandOf(
	{ id, tie, members, rows, lane, space }: Part,
	side: Side,
	edgeOf: (card: string) => Edge,
	text: LabelText,
): Strand | undefined {
	const staysInMiddle = rows.from === 'centre' && rows.to === 'centre';
	const isHere = staysInMiddle ? side === 'below' : rows.from === side || rows.to === side;
	if (space || !isHere) return undefined;
	const edgesIn = (row: Row) => [
		...(rows.from === row ? startsOf({ members }).map(edgeOf) : []),
		...(rows.to === row ? [edgeOf(tie.to)] : []),
	];
	const endIn = (row: Row) => {
		const isMarked = rows.to === row || (tie.both && rows.from === row);
		return isMarked ? room[tie.kinds[0].form === 'zigzag' ? 'zigzag' : 'mark'] : room.plain;
	};
	const [outer, inner] = [edgesIn(side), lane ? [lane] : edgesIn('centre')];
	return {
		id,
		...(side === 'above' ? { upper: outer, lower: inner } : { upper: inner, lower: outer }),
		ends:
			side === 'above'
				? { upper: endIn(side), lower: endIn('centre') }
				: { upper: endIn('centre'), lower: endIn(side) },
		// A tie that goes round the parties has its label in the gutter above them.
		...(lane && side === 'below' ? {} : { text }),
	};
}
