import { polygonContains } from 'd3';
import { type BoundingBox, boundingBox } from './bounding-box.ts';
import type { Point, Size } from './mercator.ts';

/** An area as rings, each with its bounding box. */
export type Area = readonly { ring: Point[]; box: BoundingBox }[];

/** The number of columns in the grid of points that are tried. */
const columns = 28;

/**
 * Points for the name of a country: grid points of a drawing that lie inside the visible part of the country.
 * Points with the most of the country around them come first; among equals, those nearest to its middle.
 */
export function pointsInside(area: Area, { width, height }: Size): Point[] {
	const step = width / columns;
	const rows = Math.floor(height / step);
	const isInside = (column: number, row: number) =>
		column >= 0 &&
		row >= 0 &&
		column < columns &&
		row < rows &&
		holds(area, [(column + 0.5) * step, (row + 0.5) * step]);
	const cells = Array.from({ length: columns * rows }, (_, index) => {
		return { column: index % columns, row: Math.floor(index / columns) };
	}).filter(({ column, row }) => isInside(column, row));
	const insideIndexes = new Set(cells.map(({ column, row }) => row * columns + column));
	const depth = ({ column, row }: { column: number; row: number }) => {
		for (let reach = 1; reach < columns; reach += 1) {
			for (let x = column - 2 * reach; x <= column + 2 * reach; x += 1) {
				for (const y of [row - reach, row + reach]) {
					if (x < 0 || x >= columns || !insideIndexes.has(y * columns + x)) return reach;
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
			offCentre: Math.hypot(cell.column - middleX, cell.row - middleY),
		}))
		.toSorted((one, other) => other.depth - one.depth || one.offCentre - other.offCentre)
		.map(({ column, row }): Point => [(column + 0.5) * step, (row + 0.5) * step]);
}

/** Prepares rings for tests of many points: most points lie outside the bounding box of most rings. */
export function areaOf(rings: readonly Point[][]): Area {
	return rings.map((ring) => ({ ring, box: boundingBox(ring) }));
}

/** Whether an area contains a point, which means that the point lies within an odd number of the rings. */
export function holds(area: Area, point: Point): boolean {
	const [x, y] = point;
	let isInside = false;
	for (const { ring, box } of area) {
		const isInBox = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
		if (isInBox && polygonContains(ring, point)) isInside = !isInside;
	}
	return isInside;
}

function meanOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
