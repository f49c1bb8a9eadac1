import { polygonContains } from 'd3';
import type { Point, Size } from './mercator.ts';

/** The number of grid columns that are tried across a drawing. */
const columns = 28;

/**
 * Points for the name of a country: grid points of a drawing that lie inside the visible part of the country.
 * Points with the most of its land around them come first, then those nearest to the middle of that part.
 */
export function pointsInside(rings: readonly Point[][], { width, height }: Size): Point[] {
	const step = width / columns;
	const rows = Math.floor(height / step);
	const isInside = (column: number, row: number) =>
		column >= 0 &&
		row >= 0 &&
		column < columns &&
		row < rows &&
		holds(rings, [(column + 0.5) * step, (row + 0.5) * step]);
	const cells = Array.from({ length: columns * rows }, (_, index) => {
		return { column: index % columns, row: Math.floor(index / columns) };
	}).filter(({ column, row }) => isInside(column, row));
	const held = new Set(cells.map(({ column, row }) => row * columns + column));
	const depth = ({ column, row }: { column: number; row: number }) => {
		for (let reach = 1; reach < columns; reach += 1) {
			for (let x = column - 2 * reach; x <= column + 2 * reach; x += 1) {
				for (const y of [row - reach, row + reach]) {
					if (x < 0 || x >= columns || !held.has(y * columns + x)) return reach;
				}
			}
		}
		return columns;
	};
	const [middleX, middleY] = [
		meanOf(cells.map(({ column }) => column)),
		meanOf(cells.map(({ row }) => row)),
	];
	return cells
		.map((cell) => ({
			...cell,
			depth: depth(cell),
			aside: Math.hypot(cell.column - middleX, cell.row - middleY),
		}))
		.toSorted((one, other) => other.depth - one.depth || one.aside - other.aside)
		.map(({ column, row }): Point => [(column + 0.5) * step, (row + 0.5) * step]);
}

/** Whether an area contains a point: it lies within an odd number of its rings. */
export function holds(rings: readonly Point[][], point: Point): boolean {
	return rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1;
}

function meanOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
