import { max, range, sum } from 'd3';
import { layoutChannel, type Net } from './channel.ts';
import type { Label } from './label.ts';
import { type RowOf, twin } from './label-row.ts';
import { netRuns, type Point, type Run } from './net-runs.ts';
import { type Strand, preferredX, turnsBack } from './strand.ts';
import type { Ports, Stop } from './ports.ts';

/** A strand with its lines and its label; y starts at the top of the gutter. */
export interface PlacedStrand {
	id: string;
	/** The lines from a card down to the label, and from the label down to a card. */
	upper: Run[];
	lower: Run[];
	label?: Label & { x: number; y: number };
}

/** The laid-out space between two rows of cards. */
export interface Gutter {
	strands: PlacedStrand[];
	height: number;
}

/** A gutter with its cost, which grows with height, crossings, bends, and labels far from their ties. */
export interface Attempt extends Gutter {
	cost: number;
}

/** The distance from one line to the next. */
const pitch = 11;

/** The space above and below the text of a label. */
const air = 4;

/** The distance from a label to the nearest bend, or to a card if no line bends. */
const labelToBend = 8;

/**
 * Draws the bands between the rows of labels, from top to bottom. Returns undefined if the cost reaches
 * `costLimit`.
 */
export function drawGutter(
	strands: readonly Strand[],
	rowOf: RowOf,
	stops: readonly Stop[][],
	ports: Ports,
	maxTries: number,
	costLimit: number,
): Attempt | undefined {
	const placed = new Map(
		strands.map((strand): [Strand, PlacedStrand] => [
			strand,
			{ id: strand.id, upper: [], lower: [] },
		]),
	);
	let [y, crossings, bends] = [0, 0, 0];
	const strains = sum(stops.flat(), strain) / 40;
	const costSoFar = () => y + 4 * crossings + 3 * bends + strains;
	for (const band of range(stops.length + 1)) {
		const [above, below] = [stops[band - 1], stops[band]];
		const bandNets = strands.flatMap((strand) => netsOf(strand, above, below, ports));
		const channel = layoutChannel(
			bandNets.map(({ net }) => net),
			maxTries,
		);
		const before = above ? labelToBend : (max(strands, ({ ends }) => ends.upper) ?? 0);
		const after = below ? labelToBend : (max(strands, ({ ends }) => ends.lower) ?? 0);
		const height =
			channel.levels === 0
				? Math.max(before, after)
				: before + (channel.levels - 1) * pitch + after;
		crossings += channel.cost;
		bends += channel.levels;
		if (costSoFar() >= costLimit) return undefined;
		for (const [index, { strand, net, ids }] of bandNets.entries()) {
			const level = channel.tracks[index];
			const runs = netRuns(net, ids, {
				top: y,
				bottom: y + height,
				at: level === undefined ? undefined : y + before + level * pitch,
			});
			const beyond = band > (rowOf.get(strand) ?? 0) || strand.text === undefined;
			extend(placed.get(strand), beyond ? 'lower' : 'upper', runs);
		}
		y += height;
		if (below) y = placeLabels(below, placed, y);
	}
	const cost = costSoFar();
	return cost < costLimit ? { strands: [...placed.values()], height: y, cost } : undefined;
}

/** How far a label is from its preferred x. */
const strain = ({ strand, x }: Stop) => Math.abs(x - preferredX(strand));

/** The nets of a strand in one band, with the ids of the cards at their ends. */
function netsOf(
	strand: Strand,
	above: readonly Stop[] | undefined,
	below: readonly Stop[] | undefined,
	ports: Ports,
): { strand: Strand; net: Net; ids: { tops: string[]; bottoms: string[] } }[] {
	const { upper = [], lower = [] } = ports.get(strand) ?? {};
	const isHere = (stop: Stop) => stop.strand === strand;
	const turns = turnsBack(strand);
	const stopXs = (row: readonly Stop[] | undefined): number[] => {
		const stop = row?.find(isHere);
		if (!stop) return [];
		return turns ? [stop.x - twin, stop.x + twin] : [stop.x];
	};
	// A tie that turns back leaves its label only on the side of its cards.
	const labelIn = (row: readonly Stop[] | undefined) => row?.find(isHere)?.label !== undefined;
	if (turns && lower.length === 0 && labelIn(above)) return [];
	if (turns && upper.length === 0 && labelIn(below)) return [];
	const tops = above ? stopXs(above) : upper.map(({ x }) => x);
	const bottoms = below ? stopXs(below) : lower.map(({ x }) => x);
	if (tops.length === 0 || bottoms.length === 0) return [];
	const ids = {
		tops: above ? [] : upper.map(({ id }) => id),
		bottoms: below ? [] : lower.map(({ id }) => id),
	};
	if (!turns) return [{ strand, net: { tops, bottoms }, ids }];
	const sortedTops = tops.map((x, index) => ({ x, id: ids.tops[index] })).sort((a, b) => a.x - b.x);
	const sortedBottoms = bottoms
		.map((x, index) => ({ x, id: ids.bottoms[index] }))
		.sort((a, b) => a.x - b.x);
	return sortedTops.flatMap((top, index) => {
		const bottom = sortedBottoms[index];
		if (!bottom) return [];
		return [
			{
				strand,
				net: { tops: [top.x], bottoms: [bottom.x] },
				ids: {
					tops: top.id === undefined ? [] : [top.id],
					bottoms: bottom.id === undefined ? [] : [bottom.id],
				},
			},
		];
	});
}

/** Appends runs to the lines that end where they start, or begins new lines. */
function extend(placed: PlacedStrand | undefined, side: 'upper' | 'lower', runs: Run[]): void {
	for (const run of runs) {
		const [start] = run.points;
		const before = placed?.[side].find(({ points }) => samePoint(points.at(-1), start));
		if (before) {
			before.points.push(...run.points.slice(1));
			before.bottom = run.bottom;
		} else {
			placed?.[side].push(run);
		}
	}
}

const samePoint = (a: Point | undefined, b: Point | undefined) =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * Places the labels of a row, and extends the lines that pass it down to its bottom. Returns the y of its
 * bottom.
 */
function placeLabels(row: readonly Stop[], placed: Map<Strand, PlacedStrand>, y: number): number {
	const height = (max(row, ({ label }) => label?.height ?? 0) ?? 0) + 2 * air;
	for (const { strand, label, x } of row) {
		const into = placed.get(strand);
		if (!into) continue;
		if (label) {
			into.label = { ...label, x, y: y + air };
			if (strand.lower.length === 0) continue;
			const from = y + label.height + 2 * air;
			const xs = turnsBack(strand) ? [x - twin, x + twin] : [x];
			for (const at of xs)
				into.lower.push({
					points: [
						[at, from],
						[at, y + height],
					],
					top: undefined,
					bottom: undefined,
				});
			continue;
		}
		const side = into.label || strand.text === undefined ? 'lower' : 'upper';
		for (const run of into[side]) {
			const end = run.points.at(-1);
			if (end?.[1] === y) run.points.push([end[0], y + height]);
		}
	}
	return y + height;
}
