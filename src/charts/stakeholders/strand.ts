import { ascending, mean } from 'd3';
import type { LabelText } from './label.ts';

/** The upper or lower edge of a card, where lines may begin and end. */
export interface Edge {
	id: string;
	x: number;
	width: number;
}

/** The route of a tie through a gutter, from edges above it to edges below it. */
export interface Strand {
	id: string;
	upper: Edge[];
	lower: Edge[];
	/** Undefined if the tie has its label in the other gutter. */
	text?: LabelText;
	/** How much straight line it needs at the upper and lower edges; an end mark needs more. */
	ends: { upper: number; lower: number };
}

const centreOf = (edges: readonly Edge[]) => mean(edges, ({ x, width }) => x + width / 2);

/** Orders strands from left to right. */
export function byPlace(a: Strand, b: Strand): number {
	return (
		ascending(preferredX(a), preferredX(b)) ||
		ascending(centreOf(a.lower), centreOf(b.lower)) ||
		ascending(a.id, b.id)
	);
}

/** The mean x of where a strand begins and where it ends. */
export function preferredX(strand: Strand): number {
	const cached = preferredXs.get(strand);
	if (cached !== undefined) return cached;
	const { upper, lower } = strand;
	const x = mean([centreOf(upper), centreOf(lower)].filter((centre) => centre !== undefined)) ?? 0;
	preferredXs.set(strand, x);
	return x;
}

/** A cache, because every layout that is tried reads them. */
const preferredXs = new WeakMap<Strand, number>();

/** Whether a strand turns back at its label to the side that it came from. */
export const turnsBack = ({ upper, lower }: Strand) => upper.length === 0 || lower.length === 0;
