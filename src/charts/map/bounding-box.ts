import { extent } from 'd3';
import type { Point } from './mercator.ts';

/** The smallest upright rectangle around some points, in their units. */
export interface BoundingBox {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The bounding box of points. */
export function boundingBox(points: readonly Point[]): BoundingBox {
	const [left = 0, right = 0] = extent(points, ([x]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
	return { left, right, top, bottom };
}
