import { least, range } from 'd3';
import { type Attempt, drawGutter, type Gutter } from './gutter-lines.ts';
import { placeRow, snapToPorts, type Stop } from './label-row.ts';
import { byPlace, type Passage } from './passage.ts';
import { placePorts } from './ports.ts';

/**
 * Routes ties between two rows of cards. A tie passes each row of labels either at its own label, in at
 * the middle of the top and out at the middle of the bottom, or between two others: so no line can
 * meet a label. Of all numbers of rows and widths of labels the flattest is taken; undefined where none fits.
 */
export function layoutGutter(
	passages: readonly Passage[],
	bounds: readonly [number, number],
): Gutter | undefined {
	if (passages.length === 0) return { passages: [], height: 0 };
	const ordered = passages.toSorted(byPlace);
	const plans = range(1, Math.min(3, passages.length) + 1).flatMap((rows) =>
		range(rows).flatMap((first) => range(150, 70, -10).map((width) => ({ rows, first, width }))),
	);
	const promising = plans
		.flatMap((plan) => {
			const tried = attempt(ordered, plan, bounds);
			return tried ? [{ plan, cost: tried.cost }] : [];
		})
		.sort((a, b) => a.cost - b.cost)
		.slice(0, 4);
	return least(
		promising.flatMap(({ plan }) => improve(ordered, plan, bounds) ?? []),
		({ cost }) => cost,
	);
}

interface Plan {
	/** How many rows of labels; passages take turns. */
	rows: number;
	/** The row of the first passage. */
	first: number;
	/** The most that a label may measure. */
	width: number;
}

/** Swaps neighbours while that makes the drawing better. */
function improve(
	passages: readonly Passage[],
	plan: Plan,
	bounds: readonly [number, number],
): Attempt | undefined {
	let [order, best] = [[...passages], attempt(passages, plan, bounds)];
	for (let moved = true; moved;) {
		moved = false;
		for (const index of range(order.length - 1)) {
			const [a, b] = [order[index], order[index + 1]];
			if (!a || !b) continue;
			const swapped = order.toSpliced(index, 2, b, a);
			const tried = attempt(swapped, plan, bounds);
			if (!tried || tried.cost >= (best?.cost ?? Infinity)) continue;
			[order, best, moved] = [swapped, tried, true];
		}
	}
	return best;
}

function attempt(
	passages: readonly Passage[],
	{ rows, first, width }: Plan,
	bounds: readonly [number, number],
): Attempt | undefined {
	const rowOf = new Map(passages.map((passage, index) => [passage, (first + index) % rows]));
	const stops: Stop[][] = [];
	for (const row of range(rows)) {
		const placed = placeRow(passages, rowOf, row, width, bounds);
		if (!placed) return undefined;
		stops.push(placed);
	}
	const firstTry = placePorts(passages, stops);
	if (!firstTry) return undefined;
	for (const row of stops) snapToPorts(row, firstTry, bounds);
	// A label that moved under one port can have the other under itself.
	const ports = placePorts(passages, stops);
	return ports && drawGutter(passages, rowOf, stops, ports);
}
