import { pathRound } from 'd3';
import type { Kind } from '../../model/facts/story.ts';
import type { Point } from './net-runs.ts';
import { towards } from './line-path.ts';

/** The mark at the end of a line: its path, whether it is filled, and where the line itself ends. */
export interface EndMark {
	d: string;
	filled: boolean;
	lineEnd: Point;
}

/** The space between a mark and its card. */
export const markGap = 2.5;

/** How much each mark shortens its line. */
const inset: Record<Kind['end'], number> = {
	arrow: 9,
	open: 0,
	bar: 1,
	square: 4,
	dot: 4,
	ring: 9,
	cross: 0,
	none: 0,
};

/** Draws the end mark of a line from one point to another. It is a path, so that tests can measure its extent. */
export function endMark(end: Kind['end'], from: Point, to: Point): EndMark {
	const tip = end === 'none' ? to : towards(to, from, markGap);
	const [along, across] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
	/** The point at these distances back from the tip and to the side. */
	const at = (back: number, side: number): Point => [
		tip[0] - along * back - across * side,
		tip[1] - across * back + along * side,
	];
	return {
		d: shapes[end](at),
		filled: end !== 'open' && end !== 'cross' && end !== 'ring',
		lineEnd: at(inset[end], 0),
	};
}

type At = (back: number, side: number) => Point;

const shapes: Record<Kind['end'], (at: At) => string> = {
	arrow: (at) => closed([at(0, 0), at(10, 5), at(10, -5)]),
	open: (at) => strokes([[at(7, 5), at(0, 0), at(7, -5)]]),
	bar: (at) => closed([at(0, 7), at(2.5, 7), at(2.5, -7), at(0, -7)]),
	square: (at) => closed([at(0, 4.5), at(9, 4.5), at(9, -4.5), at(0, -4.5)]),
	dot: (at) => circle(at(4.5, 0)),
	ring: (at) => circle(at(4.5, 0)),
	cross: (at) =>
		strokes([
			[at(1, 5), at(10, -5)],
			[at(1, -5), at(10, 5)],
		]),
	none: () => '',
};

function strokes(lines: readonly Point[][], close = false): string {
	const path = pathRound(1);
	for (const [start, ...others] of lines) {
		if (!start) continue;
		path.moveTo(...start);
		for (const point of others) path.lineTo(...point);
		if (close) path.closePath();
	}
	return path.toString();
}

const closed = (points: Point[]) => strokes([points], true);

function circle([x, y]: Point): string {
	const path = pathRound(1);
	path.moveTo(x + 4.5, y);
	path.arc(x, y, 4.5, 0, 2 * Math.PI);
	path.closePath();
	return path.toString();
}
