import type { Net } from './channel.ts';

/** A point of the drawing. */
export type Point = [x: number, y: number];

/** A line that runs down, with the ids of the edges at its ends, if there are any. */
export interface Run {
	points: Point[];
	top: string | undefined;
	bottom: string | undefined;
}

/** The band that a net crosses: its top, its bottom, and the y at which the net bends, if it does. */
interface Band {
	top: number;
	bottom: number;
	at: number | undefined;
}

/**
 * The lines of a net. If one side has several ends, one line runs all the way and the others stop where they
 * meet it, so that no dashes overlap.
 */
export function netRuns(
	{ tops, bottoms }: Net,
	ids: { tops: string[]; bottoms: string[] },
	band: Band,
): Run[] {
	const manyBottoms = bottoms.length > 1;
	const [many, [single = 0], manyIds, [singleId]] = manyBottoms
		? [bottoms, tops, ids.bottoms, ids.tops]
		: [tops, bottoms, ids.tops, ids.bottoms];
	const [near, far] = manyBottoms ? [band.bottom, band.top] : [band.top, band.bottom];
	const { at } = band;
	const run = (points: Point[], nearId: string | undefined, farId?: string): Run =>
		manyBottoms
			? { points: simplify(points.toReversed()), top: farId, bottom: nearId }
			: { points: simplify(points), top: nearId, bottom: farId };
	const ends = many.map((x, index) => ({ x, id: manyIds[index] })).sort((a, b) => a.x - b.x);
	const trunk = ends.find(({ x }) => x === single) ?? ends[0];
	return ends.map((end) => {
		const { x, id } = end;
		if (at === undefined)
			return run(
				[
					[x, near],
					[x, far],
				],
				id,
				singleId,
			);
		if (end === trunk) {
			return run(
				[
					[x, near],
					[x, at],
					[single, at],
					[single, far],
				],
				id,
				singleId,
			);
		}
		const isOutermost = end === ends.at(-1) || end === ends[0];
		const isBeyond = (x - single) * ((trunk?.x ?? 0) - single) <= 0;
		return run(
			isOutermost && isBeyond
				? [
						[x, near],
						[x, at],
						[single, at],
					]
				: [
						[x, near],
						[x, at],
					],
			id,
		);
	});
}

/** Removes points in the middle of a straight line, and repeated points. */
export function simplify(points: readonly Point[]): Point[] {
	return points.filter((point, index) => {
		const [before, after] = [points[index - 1], points[index + 1]];
		if (!before) return true;
		if (before[0] === point[0] && before[1] === point[1]) return false;
		if (!after) return true;
		return !(
			(before[0] === point[0] && point[0] === after[0]) ||
			(before[1] === point[1] && point[1] === after[1])
		);
	});
}
