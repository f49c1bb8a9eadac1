import { pairs, sum } from 'd3';
import type { Point } from './mercator.ts';

/** A ring or a line as a list of piece numbers. As in TopoJSON, `~number` is that piece backwards. */
export type Course = number[];

/**
 * Joins pieces into one ring or line. Each piece continues where the last one ended, shifted by a whole turn
 * round the world if need be, so that a ring across the date line stays whole (Chukotka is at 170°–190°).
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

/** Parses a piece into points of the world square. */
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

/** The length of a line, in its own units. */
export function lengthOf(line: readonly Point[]): number {
	return sum(pairs(line), ([[x, y], [nextX, nextY]]) => Math.hypot(nextX - x, nextY - y));
}
