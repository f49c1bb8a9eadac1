import { fitLabel, type Label } from './label.ts';
import { type Strand, placeOf, turnsBack } from './strand.ts';
import type { Ports } from './ports.ts';
import { spread } from './spread.ts';

/** A strand in a row of labels: at its label, or just passing. */
export interface Stop {
	strand: Strand;
	label?: Label;
	x: number;
	width: number;
}

/** The two lines of a tie that begins and ends on one side meet at its label, so far apart. */
export const twin = 9;

/** Which row of labels each strand has its own in. */
export type RowOf = ReadonlyMap<Strand, number>;

/** The most that a line measures across. */
const lineWidth = 6;

/** Between the words of two labels, and between words and a line. */
const air = 9;

/** Sets a row of labels; undefined where they do not fit. */
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
			const x = placeOf(strand);
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

/** Whether a tie is seen in a row: one that turns back at its label does not reach the rows beyond. */
function reaches(strand: Strand, labelRow: number, row: number): boolean {
	if (strand.lower.length === 0) return row <= labelRow;
	if (strand.upper.length === 0) return row >= labelRow;
	return true;
}

/** A label that stands nearly under its port moves under it: that saves two bends. */
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
