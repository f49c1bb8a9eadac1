import { port } from './card.ts';
import type { Label } from './label.ts';
import type { Edge, Strand } from './strand.ts';
import { spread } from './spread.ts';

/** Where a strand crosses a row of labels: at its own label, or between the others. */
export interface Stop {
	strand: Strand;
	label?: Label;
	x: number;
	width: number;
}

/** Where each strand begins and ends on the edges of the cards. */
export type Ports = Map<Strand, { upper: Port[]; lower: Port[] }>;

/** The end of a line on the edge with this id. */
export interface Port {
	id: string;
	x: number;
}

/** Places the ends of lines on each edge in the order of their labels. Returns undefined if they do not fit. */
export function placePorts(
	strands: readonly Strand[],
	stops: readonly Stop[][],
): Ports | undefined {
	const ports: Ports = new Map(strands.map((strand) => [strand, { upper: [], lower: [] }]));
	for (const side of ['upper', 'lower'] as const) {
		const rows = side === 'upper' ? stops : stops.toReversed();
		const xs = new Map<Strand, number>();
		for (const { strand, x } of rows.flat()) if (!xs.has(strand)) xs.set(strand, x);
		const xOf = (strand: Strand) => xs.get(strand) ?? 0;
		const ends = new Map<string, { strand: Strand; edge: Edge }[]>();
		for (const strand of strands) {
			for (const edge of strand[side]) {
				const others = ends.get(edge.id);
				if (others) others.push({ strand, edge });
				else ends.set(edge.id, [{ strand, edge }]);
			}
		}
		for (const onEdge of ends.values()) {
			const edge = onEdge[0]?.edge;
			if (!edge) continue;
			// A single line may come nearer to a corner, which saves a bend.
			const wantedInset = onEdge.length === 1 ? port.leastInset : port.inset;
			const inset = Math.min(wantedInset, edge.width / 2);
			const low = edge.x + inset;
			const high = edge.x + edge.width - inset;
			const places = spread(
				onEdge.map(({ strand }) => ({
					at: Math.min(Math.max(xOf(strand), low), high),
					width: 0,
				})),
				port.gap,
				[low, high],
			);
			if (!places) return undefined;
			for (const [index, { strand }] of onEdge.entries()) {
				ports.get(strand)?.[side].push({ id: edge.id, x: places[index] ?? low });
			}
		}
	}
	return ports;
}
