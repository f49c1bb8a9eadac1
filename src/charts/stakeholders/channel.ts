/** The x of line ends at the top and the bottom of a band, all joined by one horizontal line. */
export interface Net {
	tops: number[];
	bottoms: number[];
}

/**
 * The level of each net’s horizontal line, counted from 0 at the top; undefined for a net that runs straight
 * down.
 */
export interface Channel {
	tracks: (number | undefined)[];
	levels: number;
	/** The weighted sum of overlaps, crossings and levels. */
	cost: number;
}

/** Lines closer than this look like one. */
const clearance = 7;

/** What each flaw costs: overlaps are worst, then crossings, then height. */
const price = { overlap: 1000, crossing: 10, level: 1 };

/** A net with its extent across the band. */
interface Lane extends Net {
	low: number;
	high: number;
	goesRight: boolean;
}

/**
 * The cost of each pair of nets, as four square matrices in one flat array, because the search reads it in
 * its inner loop. The matrices are for the first net above the second, below it, on the same level, and for
 * a second net that runs straight down.
 */
type Costs = Float64Array;

const cases = { above: 0, below: 1, level: 2, straight: 3 } as const;

/**
 * Gives each net of a band a level so that no lines overlap and few cross. Starts with a simple order
 * (of the nets that go right, the one that starts furthest right comes first; of those that go left, the
 * furthest left) and moves one net at a time while that lowers the cost, for at most `maxTries` tries.
 */
export function layoutChannel(nets: readonly Net[], maxTries: number): Channel {
	const lanes = nets.map(toLane);
	const costs = costsOf(lanes);
	const bent = [...lanes.keys()].filter((index) => lanes[index]?.low !== lanes[index]?.high);
	let order = bent.toSorted((a, b) => bySimpleOrder(lanes[a], lanes[b]));
	let best = weigh(order, lanes, costs, Infinity);
	let tries = 0;
	for (let moved = true; moved && best.cost > bent.length && tries < maxTries;) {
		moved = false;
		for (const lane of bent) {
			for (let place = 0; place < bent.length && tries < maxTries; place += 1) {
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

function bySimpleOrder(a: Lane | undefined, b: Lane | undefined): number {
	if (!a || !b) return 0;
	const [topA = 0, topB = 0] = [a.tops[0], b.tops[0]];
	if (a.goesRight !== b.goesRight) return a.goesRight ? -1 : 1;
	return a.goesRight ? topB - topA : topA - topB;
}

/**
 * Assigns levels to nets in this order, each below all earlier nets that it would touch, and adds up the cost.
 * Stops adding once the cost reaches `enough`.
 */
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

/** Compares the horizontal line of each net with the vertical lines of every other net. */
function costsOf(lanes: readonly Lane[]): Costs {
	const count = lanes.length;
	const costs = new Float64Array(4 * count * count);
	for (const [index, a] of lanes.entries()) {
		for (const [other, b] of lanes.entries()) {
			// Nets that are apart cost nothing.
			if (!touch(a, b)) continue;
			const crossed = price.crossing * countWithin(b.tops, a);
			// If one net leaves at the bottom and another enters at the top at the same x, the first must bend lower.
			const overlap = price.overlap * countMet(b.tops, a.bottoms);
			const set = (at: number, cost: number) => {
				costs[(at * count + index) * count + other] = cost;
			};
			set(cases.above, overlap + crossed);
			set(cases.straight, overlap + crossed);
			set(cases.level, overlap);
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
