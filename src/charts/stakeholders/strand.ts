import { ascending, mean } from 'd3';
import type { LabelText } from './label.ts';

/** The edge of a card where lines may begin and end. */
export interface Edge {
	id: string;
	x: number;
	width: number;
}

/** A tie's way through a gutter: from which edges above it to which below. */
export interface Strand {
	id: string;
	upper: Edge[];
	lower: Edge[];
	/** Undefined where the tie has its words in another gutter. */
	text?: LabelText;
	/** How much straight line it needs at the edges: more where an end mark stands there. */
	ends: { upper: number; lower: number };
}

const centreOf = (edges: readonly Edge[]) => mean(edges, ({ x, width }) => x + width / 2);

/** From left to right. */
export function byPlace(a: Strand, b: Strand): number {
	return (
		ascending(placeOf(a), placeOf(b)) ||
		ascending(centreOf(a.lower), centreOf(b.lower)) ||
		ascending(a.id, b.id)
	);
}

/** The mean of where a tie begins and where it ends. */
export function placeOf(strand: Strand): number {
	const known = places.get(strand);
	if (known !== undefined) return known;
	const { upper, lower } = strand;
	const place = mean([centreOf(upper), centreOf(lower)].filter((x) => x !== undefined)) ?? 0;
	places.set(strand, place);
	return place;
}

/** Every drawing that is weighed asks for it, of the same strands. */
const places = new WeakMap<Strand, number>();

/** Whether it turns back at its label to the side that it came from. */
export const turnsBack = ({ upper, lower }: Strand) => upper.length === 0 || lower.length === 0;
