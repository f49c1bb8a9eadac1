import { max, min, sum } from 'd3';

/** Ends at the top and at the bottom of a band that one level line joins. */
export interface Net {
	tops: number[];
	bottoms: number[];
}

/** The level on which each net runs, 0 at the top; a net that goes straight down needs none. */
export interface Channel {
	tracks: (number | undefined)[];
	levels: number;
	/** How bad it is: lines that lie on each other, lines that cross, levels. */
	cost: number;
}

/** Lines nearer than this would be read as one. */
const clearance = 7;

/** What a drawing would rather avoid: lines that lie on each other, then crossings, then height. */
const price = { overlap: 1000, crossing: 10, level: 1 };

/** A net with the stretch that it takes across the band; `level` is undefined while it goes straight. */
interface Lane extends Net {
	low: number;
	high: number;
	level: number | undefined;
}

/**
 * Gives each net of a band a level so that no line lies on another and few cross. Starts with the
 * rule (going right, those that start furthest right go first; going left, furthest left) and moves one
 * net at a time while that helps.
 */
export function layoutChannel(nets: readonly Net[]): Channel {
	const lanes = nets.map(toLane);
	const bent = lanes.filter(({ low, high }) => low !== high);
	let order = bent.toSorted(byRule);
	let best = costOf(order, lanes);
	for (let moved = true; moved && best > bent.length;) {
		moved = false;
		for (const lane of bent) {
			for (let place = 0; place < bent.length; place += 1) {
				const tried = order.filter((other) => other !== lane).toSpliced(place, 0, lane);
				const cost = costOf(tried, lanes);
				if (cost >= best) continue;
				[order, best, moved] = [tried, cost, true];
			}
		}
	}
	const cost = costOf(order, lanes);
	return { tracks: lanes.map(({ level }) => level), levels: countLevels(bent), cost };
}

function toLane(net: Net): Lane {
	const ends = [...net.tops, ...net.bottoms];
	return { ...net, low: min(ends) ?? 0, high: max(ends) ?? 0, level: undefined };
}

function byRule(a: Lane, b: Lane): number {
	const [topA = 0, topB = 0] = [a.tops[0], b.tops[0]];
	const goesRight = ({ bottoms }: Lane, top: number) => (bottoms[0] ?? 0) > top;
	const [rightA, rightB] = [goesRight(a, topA), goesRight(b, topB)];
	if (rightA !== rightB) return rightA ? -1 : 1;
	return rightA ? topB - topA : topA - topB;
}

const countLevels = (lanes: readonly Lane[]) => (max(lanes, ({ level }) => level ?? 0) ?? -1) + 1;

/** Gives the nets their levels in an order, each below all before it that it would touch, and their price. */
function costOf(order: readonly Lane[], lanes: readonly Lane[]): number {
	for (const [index, lane] of order.entries()) {
		let level = 0;
		for (const above of order.slice(0, index)) {
			const touches = lane.low < above.high + clearance && above.low < lane.high + clearance;
			if (touches) level = Math.max(level, (above.level ?? 0) + 1);
		}
		lane.level = level;
	}
	const pairs = sum(lanes, (a) => sum(lanes, (b) => (a === b ? 0 : costBetween(a, b))));
	return pairs + price.level * countLevels(order);
}

/** What the level line of one net costs against the upright lines of another, and these against its own. */
function costBetween(a: Lane, b: Lane): number {
	let cost = 0;
	for (const top of b.tops) {
		const meets = a.bottoms.some((bottom) => Math.abs(bottom - top) < clearance);
		// One comes up from the bottom where the other comes down from the top: the first must turn lower.
		const isClear = a.level !== undefined && b.level !== undefined && a.level > b.level;
		if (meets && !isClear) cost += price.overlap;
		const comesBy = b.level === undefined || (a.level ?? 0) < b.level;
		if (a.level !== undefined && comesBy && a.low < top && top < a.high) cost += price.crossing;
	}
	if (a.level === undefined || b.level === undefined) return cost;
	for (const bottom of b.bottoms) {
		if (a.level > b.level && a.low < bottom && bottom < a.high) cost += price.crossing;
	}
	return cost;
}
