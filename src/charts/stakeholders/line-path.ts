import { pairs, pathRound } from 'd3';
import type { Point } from './net-runs.ts';

/** The radius of a bend. */
const radius = 4;

/** The teeth of a zigzag: their length and height, and the most that a line has. */
const tooth = { length: 6, height: 4, most: 6 };

/** The SVG path of a line with rounded bends. A zigzag is drawn on its last segment. */
export function linePath(points: readonly Point[], zigzag: boolean): string {
	const path = pathRound(1);
	const [start] = points;
	if (!start) return '';
	path.moveTo(...start);
	for (const [index, [from, to]] of pairs(points).entries()) {
		const next = points[index + 2];
		if (!next) {
			if (zigzag) for (const point of teeth(from, to)) path.lineTo(...point);
			path.lineTo(...to);
			continue;
		}
		const bend = Math.min(radius, distance(from, to) / 2, distance(to, next) / 2);
		path.lineTo(...towards(to, from, bend));
		path.quadraticCurveTo(...to, ...towards(to, next, bend));
	}
	return path.toString();
}

/** The distance between two points on one horizontal or vertical line. */
const distance = ([x, y]: Point, [toX, toY]: Point) => Math.abs(toX - x) + Math.abs(toY - y);

/** The point at a distance from one point towards another. */
export function towards([x, y]: Point, [toX, toY]: Point, by: number): Point {
	return [x + Math.sign(toX - x) * by, y + Math.sign(toY - y) * by];
}

function teeth(from: Point, to: Point): Point[] {
	const length = distance(from, to);
	const count = Math.min(tooth.most, Math.floor((length - 4) / tooth.length));
	const [across, down] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
	const before = (length - count * tooth.length) / 2;
	return Array.from({ length: count }, (_, index): [Point, Point] => {
		const at = (part: number, side: number): Point => {
			const along = before + (index + part) * tooth.length;
			return [
				from[0] + across * along - down * side * tooth.height,
				from[1] + down * along + across * side * tooth.height,
			];
		};
		return [at(0.25, 1), at(0.75, -1)];
	})
		.flat()
		.concat(count > 0 ? [towards(from, to, before + count * tooth.length)] : [])
		.toSpliced(0, 0, ...(count > 0 ? [towards(from, to, before)] : []));
}
