import { port } from './card.ts';
import type { Stop } from './label-row.ts';
import type { Edge, Passage } from './passage.ts';
import { spread } from './spread.ts';

/** Where on the edges of the cards each passage begins and ends. */
export type Ports = Map<Passage, { upper: Port[]; lower: Port[] }>;

export interface Port {
	id: string;
	x: number;
}

/** Places the ends of lines on each edge in the order of their labels; undefined where they do not fit. */
export function placePorts(
	passages: readonly Passage[],
	stops: readonly Stop[][],
): Ports | undefined {
	const ports: Ports = new Map(passages.map((passage) => [passage, { upper: [], lower: [] }]));
	for (const side of ['upper', 'lower'] as const) {
		const rows = side === 'upper' ? stops : stops.toReversed();
		const xs = new Map<Passage, number>();
		for (const { passage, x } of rows.flat()) if (!xs.has(passage)) xs.set(passage, x);
		const xOf = (passage: Passage) => xs.get(passage) ?? 0;
		const ends = new Map<string, { passage: Passage; edge: Edge }[]>();
		for (const passage of passages) {
			for (const edge of passage[side]) {
				const others = ends.get(edge.id);
				if (others) others.push({ passage, edge });
				else ends.set(edge.id, [{ passage, edge }]);
			}
		}
		for (const onEdge of ends.values()) {
			const edge = onEdge[0]?.edge;
			if (!edge) continue;
			// A single line may come nearer to a corner: it saves a bend.
			const most = onEdge.length === 1 ? port.leastInset : port.inset;
			const inset = Math.min(most, edge.width / 2);
			const low = edge.x + inset;
			const high = edge.x + edge.width - inset;
			const places = spread(
				onEdge.map(({ passage }) => ({
					at: Math.min(Math.max(xOf(passage), low), high),
					width: 0,
				})),
				port.gap,
				[low, high],
			);
			if (!places) return undefined;
			for (const [index, { passage }] of onEdge.entries()) {
				ports.get(passage)?.[side].push({ id: edge.id, x: places[index] ?? low });
			}
		}
	}
	return ports;
}
