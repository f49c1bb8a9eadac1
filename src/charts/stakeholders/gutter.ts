import { least, range } from 'd3';
import { cached } from '../cache.ts';
import { type Attempt, drawGutter, type Gutter } from './gutter-lines.ts';
import { placeRow, snapToPorts } from './label-row.ts';
import { byPlace, type Strand } from './strand.ts';
import { placePorts, type Stop } from './ports.ts';

/**
 * Routes ties between two rows of cards. A tie passes each row of labels either through its own label (in at
 * the middle of the top, out at the middle of the bottom) or between two others, so no line can cross a
 * label. Tries several numbers of rows and label widths, and takes the cheapest layout. Returns undefined if
 * none fits.
 */
export function layoutGutter(
	strands: readonly Strand[],
	bounds: readonly [number, number],
): Gutter | undefined {
	if (strands.length === 0) return { strands: [], height: 0 };
	return cached(['gutter', strands, bounds], () => findGutter(strands, bounds));
}

function findGutter(
	strands: readonly Strand[],
	bounds: readonly [number, number],
): Gutter | undefined {
	const ordered = strands.toSorted(byPlace);
	// With many labels the width of each matters less, so fewer widths are tried.
	const widths = range(150, 70, strands.length > 8 ? -30 : -10);
	const plans = range(1, Math.min(3, strands.length) + 1).flatMap((rows) =>
		range(rows).flatMap((first) => widths.map((width) => ({ rows, first, width }))),
	);
	const promising = plans
		.flatMap((plan) => {
			const tried = attempt(ordered, plan, bounds, maxTries.draft);
			return tried ? [{ plan, cost: tried.cost }] : [];
		})
		.sort((a, b) => a.cost - b.cost)
		.slice(0, 4);
	return least(
		promising.flatMap(({ plan }) => improve(ordered, plan, bounds) ?? []),
		({ cost }) => cost,
	);
}

/** How many orders of lines are tried while plans are compared, and for the plan that is drawn. */
const maxTries = { draft: 16, final: 600 };

interface Plan {
	/** The number of label rows; the strands take turns. */
	rows: number;
	/** The row of the first strand. */
	first: number;
	/** The greatest width of a label. */
	width: number;
}

/** Swaps neighbouring strands while that lowers the cost. */
function improve(
	strands: readonly Strand[],
	plan: Plan,
	bounds: readonly [number, number],
): Attempt | undefined {
	let [order, best] = [[...strands], attempt(strands, plan, bounds, maxTries.draft)];
	for (let moved = true; moved;) {
		moved = false;
		for (const index of range(order.length - 1)) {
			const [a, b] = [order[index], order[index + 1]];
			if (!a || !b) continue;
			const swapped = order.toSpliced(index, 2, b, a);
			const tried = attempt(swapped, plan, bounds, maxTries.draft, best?.cost);
			if (!tried) continue;
			[order, best, moved] = [swapped, tried, true];
		}
	}
	return attempt(order, plan, bounds, maxTries.final);
}

function attempt(
	strands: readonly Strand[],
	{ rows, first, width }: Plan,
	bounds: readonly [number, number],
	tries: number,
	enough = Infinity,
): Attempt | undefined {
	const rowOf = new Map(strands.map((strand, index) => [strand, (first + index) % rows]));
	const stops: Stop[][] = [];
	for (const row of range(rows)) {
		const placed = placeRow(strands, rowOf, row, width, bounds);
		if (!placed) return undefined;
		stops.push(placed);
	}
	const firstTry = placePorts(strands, stops);
	if (!firstTry) return undefined;
	for (const row of stops) snapToPorts(row, firstTry, bounds);
	// Labels have moved, so the ports at their other ends can move too.
	const ports = placePorts(strands, stops);
	return ports && drawGutter(strands, rowOf, stops, ports, tries, enough);
}
