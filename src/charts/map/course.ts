import { pairs, sum } from 'd3';
import type { Point } from './mercator.ts';

/** A ring or a line as a list of pieces by number; `~number`, as in TopoJSON, runs backwards. */
export type Course = number[];

/**
 * Strings pieces together into one ring or line. Each goes on where the one before ended, once more
 * round the world if need be: so a ring over the date line stays whole (Chukotka is at 170°–190°).
 */
export function follow(course: Course, pieces: readonly Point[][]): Point[] {
	const line: Point[] = [];
	for (const number of course) {
		const piece = (number < 0 ? pieces[~number]?.toReversed() : pieces[number]) ?? [];
		const end = line.at(-1);
		const turns = end && piece[0] ? Math.round(end[0] - piece[0][0]) : 0;
		for (const [x, y] of end ? piece.slice(1) : piece) line.push([x + turns, y]);
	}
	return line;
}

/** Reads a piece as it is written, into points of the world square. */
export function readPiece(piece: string, unitsOfWorld: number): Point[] {
	const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
	const points: Point[] = [];
	let [x, y] = [0, 0];
	for (let index = 0; index < numbers.length; index += 2) {
		x += numbers[index] ?? 0;
		y += numbers[index + 1] ?? 0;
		points.push([x / unitsOfWorld, y / unitsOfWorld]);
	}
	return points;
}

/** How long a line is, in its own units. */
export function lengthOf(line: readonly Point[]): number {
	return sum(pairs(line), ([[x, y], [nextX, nextY]]) => Math.hypot(nextX - x, nextY - y));
}
