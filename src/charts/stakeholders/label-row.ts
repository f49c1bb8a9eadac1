import { fitLabel, type Label } from './label.ts';
import { type Passage, placeOf, turnsBack } from './passage.ts';
import type { Ports } from './ports.ts';
import { spread } from './spread.ts';

/** A passage in a row of labels: at its label, or just passing. */
export interface Stop {
	passage: Passage;
	label?: Label;
	x: number;
	width: number;
}

/** The two lines of a tie that begins and ends on one side meet at its label, so far apart. */
export const twin = 9;

/** Which row of labels each passage has its own in. */
export type RowOf = ReadonlyMap<Passage, number>;

/** The most that a line measures across. */
const lineWidth = 6;

/** Between the words of two labels, and between words and a line. */
const air = 9;

/** Sets a row of labels; undefined where they do not fit. */
export function placeRow(
	passages: readonly Passage[],
	rowOf: RowOf,
	row: number,
	width: number,
	bounds: readonly [number, number],
): Stop[] | undefined {
	const stops = passages
		.filter((passage) => reaches(passage, rowOf.get(passage) ?? 0, row))
		.map((passage): Stop => {
			const x = placeOf(passage);
			if (passage.text === undefined || rowOf.get(passage) !== row) {
				return { passage, x, width: turnsBack(passage) ? 2 * twin + lineWidth : lineWidth };
			}
			const label = fitLabel(passage.text, width);
			return { passage, x, label, width: label.width };
		});
	const centres = spread(
		stops.map(({ x, width }) => ({ at: x, width })),
		air,
		bounds,
	);
	return centres && stops.map((stop, index) => ({ ...stop, x: centres[index] ?? stop.x }));
}

/** Whether a tie is seen in a row: one that turns back at its label does not reach the rows beyond. */
function reaches(passage: Passage, labelRow: number, row: number): boolean {
	if (passage.lower.length === 0) return row <= labelRow;
	if (passage.upper.length === 0) return row >= labelRow;
	return true;
}

/** A label that stands nearly under its port moves under it: that saves two bends. */
export function snapToPorts(
	row: Stop[],
	ports: Ports,
	[low, high]: readonly [number, number],
): void {
	for (const [index, stop] of row.entries()) {
		const { upper = [], lower = [] } = ports.get(stop.passage) ?? {};
		const candidates = turnsBack(stop.passage)
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
