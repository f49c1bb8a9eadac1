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

/** What two nets cost each other: the first above the second, below it, on its level, or straight. */
type Costs = Record<'above' | 'below' | 'level' | 'straight', Float64Array[]>;

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
	let best = weigh(order, lanes, costs);
	let tries = 0;
	for (let moved = true; moved && best.cost > bent.length && tries < patience;) {
		moved = false;
		for (const lane of bent) {
			for (let place = 0; place < bent.length && tries < patience; place += 1) {
				if (order[place] === lane) continue;
				const tried = order.filter((other) => other !== lane).toSpliced(place, 0, lane);
				const found = weigh(tried, lanes, costs);
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

/** Gives the nets their levels in an order, each below all before it that it would touch, and their price. */
function weigh(order: readonly number[], lanes: readonly Lane[], costs: Costs): Channel {
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
	for (const [a, trackA] of tracks.entries()) {
		for (const [b, trackB] of tracks.entries()) {
			if (a === b) continue;
			const side =
				trackA === undefined
					? 'level'
					: trackB === undefined
						? 'straight'
						: trackA < trackB
							? 'above'
							: trackA > trackB
								? 'below'
								: 'level';
			cost += costs[side][a]?.[b] ?? 0;
		}
	}
	return { tracks, levels, cost };
}

const touch = (a: Lane | undefined, b: Lane | undefined) =>
	a !== undefined && b !== undefined && a.low < b.high + clearance && b.low < a.high + clearance;

/** What the level line of each net costs against the upright lines of each other, and these against its own. */
function costsOf(lanes: readonly Lane[]): Costs {
	const square = () => lanes.map(() => new Float64Array(lanes.length));
	const costs: Costs = { above: square(), below: square(), level: square(), straight: square() };
	for (const [index, a] of lanes.entries()) {
		for (const [other, b] of lanes.entries()) {
			const isWithin = (x: number) => a.low < x && x < a.high;
			const crossed = price.crossing * b.tops.filter(isWithin).length;
			// One comes up from the bottom where the other comes down from the top: the first must turn lower.
			const meets = (top: number) => a.bottoms.some((x) => Math.abs(x - top) < clearance);
			const laid = price.overlap * b.tops.filter(meets).length;
			const set = (side: keyof Costs, cost: number) => {
				const row = costs[side][index];
				if (row) row[other] = cost;
			};
			set('above', laid + crossed);
			set('straight', laid + crossed);
			set('level', laid);
			set('below', price.crossing * b.bottoms.filter(isWithin).length);
		}
	}
	return costs;
}
