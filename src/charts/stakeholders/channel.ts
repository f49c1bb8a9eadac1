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

/** A net with the stretch that it takes across the band. */
interface Lane extends Net {
	low: number;
	high: number;
	goesRight: boolean;
}

/**
 * What nets cost each other, a square for each of four cases, one behind the other: the first above the
 * second, below it, on its level, or straight. The search asks for it all the time, so it is one array.
 */
type Costs = Float64Array;

const cases = { above: 0, below: 1, level: 2, straight: 3 } as const;

/**
 * Gives each net of a band a level so that no line lies on another and few cross. Starts with the
 * rule (going right, those that start furthest right go first; going left, furthest left) and moves one
 * net at a time while that helps, and no more often than its patience allows.
 */
export function layoutChannel(nets: readonly Net[], patience: number): Channel {
	const lanes = nets.map(toLane);
	const costs = costsOf(lanes);
	const bent = [...lanes.keys()].filter((index) => lanes[index]?.low !== lanes[index]?.high);
	let order = bent.toSorted((a, b) => byRule(lanes[a], lanes[b]));
	let best = weigh(order, lanes, costs, Infinity);
	let tries = 0;
	for (let moved = true; moved && best.cost > bent.length && tries < patience;) {
		moved = false;
		for (const lane of bent) {
			for (let place = 0; place < bent.length && tries < patience; place += 1) {
				if (order[place] === lane) continue;
				const tried = order.filter((other) => other !== lane).toSpliced(place, 0, lane);
				const found = weigh(tried, lanes, costs, best.cost);
				tries += 1;
				if (found.cost >= best.cost) continue;
				[order, best, moved] = [tried, found, true];
			}
		}
	}
	return best;
}

function toLane(net: Net): Lane {
	const ends = [...net.tops, ...net.bottoms];
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return { ...net, low, high, goesRight: (net.bottoms[0] ?? 0) > (net.tops[0] ?? 0) };
}

function byRule(a: Lane | undefined, b: Lane | undefined): number {
	if (!a || !b) return 0;
	const [topA = 0, topB = 0] = [a.tops[0], b.tops[0]];
	if (a.goesRight !== b.goesRight) return a.goesRight ? -1 : 1;
	return a.goesRight ? topB - topA : topA - topB;
}

/** Gives the nets their levels in an order, each below all before it that it would touch, and their price; it stops counting at what is enough. */
function weigh(
	order: readonly number[],
	lanes: readonly Lane[],
	costs: Costs,
	enough: number,
): Channel {
	const tracks: (number | undefined)[] = lanes.map(() => undefined);
	let levels = 0;
	for (const [place, index] of order.entries()) {
		let level = 0;
		for (let before = 0; before < place; before += 1) {
			const other = order[before] ?? 0;
			const track = tracks[other] ?? 0;
			if (track >= level && touch(lanes[index], lanes[other])) level = track + 1;
		}
		tracks[index] = level;
		levels = Math.max(levels, level + 1);
	}
	let cost = price.level * levels;
	const count = lanes.length;
	for (let a = 0; a < count && cost < enough; a += 1) {
		const trackA = tracks[a];
		for (let b = 0; b < count; b += 1) {
			if (a === b) continue;
			const at = caseOf(trackA, tracks[b]);
			cost += costs[(at * count + a) * count + b] ?? 0;
		}
	}
	return { tracks, levels, cost };
}

function caseOf(a: number | undefined, b: number | undefined): number {
	if (a === undefined) return cases.level;
	if (b === undefined) return cases.straight;
	return a < b ? cases.above : a > b ? cases.below : cases.level;
}

const touch = (a: Lane | undefined, b: Lane | undefined) =>
	a !== undefined && b !== undefined && a.low < b.high + clearance && b.low < a.high + clearance;

/** What the level line of each net costs against the upright lines of each other, and these against its own. */
function costsOf(lanes: readonly Lane[]): Costs {
	const count = lanes.length;
	const costs = new Float64Array(4 * count * count);
	for (const [index, a] of lanes.entries()) {
		for (const [other, b] of lanes.entries()) {
			const crossed = price.crossing * countWithin(b.tops, a);
			// One comes up from the bottom where the other comes down from the top: the first must turn lower.
			const laid = price.overlap * countMet(b.tops, a.bottoms);
			const set = (at: number, cost: number) => {
				costs[(at * count + index) * count + other] = cost;
			};
			set(cases.above, laid + crossed);
			set(cases.straight, laid + crossed);
			set(cases.level, laid);
			set(cases.below, price.crossing * countWithin(b.bottoms, a));
		}
	}
	return costs;
}

function countWithin(xs: readonly number[], { low, high }: Lane): number {
	let count = 0;
	for (const x of xs) if (low < x && x < high) count += 1;
	return count;
}

function countMet(tops: readonly number[], bottoms: readonly number[]): number {
	let count = 0;
	for (const top of tops) {
		for (const x of bottoms) {
			if (Math.abs(x - top) >= clearance) continue;
			count += 1;
			break;
		}
	}
	return count;
}
