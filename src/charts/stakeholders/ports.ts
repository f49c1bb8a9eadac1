import { groups } from 'd3';
import { port } from './card.ts';
import type { Stop } from './label-row.ts';
import type { Passage } from './passage.ts';
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
		const xOf = (passage: Passage) =>
			rows.flatMap((row) => row.find((stop) => stop.passage === passage) ?? [])[0]?.x ?? 0;
		const ends = passages.flatMap((passage) => passage[side].map((edge) => ({ passage, edge })));
		for (const [, onEdge] of groups(ends, ({ edge }) => edge.id)) {
			const edge = onEdge[0]?.edge;
			if (!edge) continue;
			// A single line may come nearer to a corner: it saves a bend.
			const most = onEdge.length === 1 ? port.leastInset : port.inset;
			const inset = Math.min(most, edge.width / 2);
			const low = edge.x + inset;
			const high = edge.x + edge.width - inset;
			const xs = spread(
				onEdge.map(({ passage }) => ({
					at: Math.min(Math.max(xOf(passage), low), high),
					width: 0,
				})),
				port.gap,
				[low, high],
			);
			if (!xs) return undefined;
			for (const [index, { passage }] of onEdge.entries()) {
				ports.get(passage)?.[side].push({ id: edge.id, x: xs[index] ?? low });
			}
		}
	}
	return ports;
}
