import { pairs } from 'd3';
import type { DrawnTie } from './drawing.ts';
import type { Point } from './net-runs.ts';

type Line = readonly Point[];

/** The lines of a tie that cross a line drawn before: they are drawn as bridges over it. */
export function bridgesOf(tie: DrawnTie, before: readonly DrawnTie[]): DrawnTie['lines'] {
	const others = before.flatMap(({ lines }) => lines.map(({ points }) => points));
	return tie.lines.filter(({ points }) => others.some((other) => cross(points, other)));
}

const cross = (a: Line, b: Line) =>
	pairs(a).some((one) => pairs(b).some((other) => meet(one, other)));

/** Whether a horizontal and a vertical segment cross. */
function meet([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
	const isUpright = a[0] === b[0];
	if (isUpright === (c[0] === d[0])) return false;
	const [upright, level] = isUpright
		? [[a, b] as const, [c, d] as const]
		: [[c, d] as const, [a, b] as const];
	const isWithin = (at: number, from: number, to: number) =>
		Math.min(from, to) < at && at < Math.max(from, to);
	return (
		isWithin(upright[0][0], level[0][0], level[1][0]) &&
		isWithin(level[0][1], upright[0][1], upright[1][1])
	);
}
