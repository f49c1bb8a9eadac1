import { fitLabel } from './label.ts';
import { type Strand, preferredX, turnsBack } from './strand.ts';
import type { Ports, Stop } from './ports.ts';
import { spread } from './spread.ts';

/** A tie that turns back has two lines at its label; each stands this far from the label’s middle. */
export const twin = 9;

/** The row that holds the label of each strand. */
export type RowOf = ReadonlyMap<Strand, number>;

/** The greatest width of a line. */
const lineWidth = 6;

/** The space between two labels, and between a label and a line. */
const air = 9;

/** Lays out a row of labels. Returns undefined if they do not fit. */
export function placeRow(
	strands: readonly Strand[],
	rowOf: RowOf,
	row: number,
	width: number,
	bounds: readonly [number, number],
): Stop[] | undefined {
	const stops = strands
		.filter((strand) => reaches(strand, rowOf.get(strand) ?? 0, row))
		.map((strand): Stop => {
			const x = preferredX(strand);
			if (strand.text === undefined || rowOf.get(strand) !== row) {
				return { strand, x, width: turnsBack(strand) ? 2 * twin + lineWidth : lineWidth };
			}
			const label = fitLabel(strand.text, width);
			return { strand, x, label, width: label.width };
		});
	const centres = spread(
		stops.map(({ x, width }) => ({ at: x, width })),
		air,
		bounds,
	);
	return centres && stops.map((stop, index) => ({ ...stop, x: centres[index] ?? stop.x }));
}

/** Whether a tie crosses a row. A tie that turns back at its label does not reach the rows beyond. */
function reaches(strand: Strand, labelRow: number, row: number): boolean {
	if (strand.lower.length === 0) return row <= labelRow;
	if (strand.upper.length === 0) return row >= labelRow;
	return true;
}

/** Moves labels directly under their ports where there is room, which saves two bends each. */
export function snapToPorts(
	row: Stop[],
	ports: Ports,
	[low, high]: readonly [number, number],
): void {
	for (const [index, stop] of row.entries()) {
		const { upper = [], lower = [] } = ports.get(stop.strand) ?? {};
		const candidates = turnsBack(stop.strand)
			? []
			: [lower, upper]
					.flatMap((side) => (side.length === 1 ? side : []))
					.filter(({ x }) => x !== stop.x);
		for (const { x } of candidates) {
			const [before, after] = [row[index - 1], row[index + 1]];
			const from = before ? before.x + before.width / 2 + air : low;
			const to = after ? after.x - after.width / 2 - air : high;
			if (x - stop.width / 2 < from || x + stop.width / 2 > to) continue;
			stop.x = x;
			break;
		}
	}
}
