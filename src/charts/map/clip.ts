import { geoIdentity } from 'd3';
import type { Point, Size } from './mercator.ts';

/**
 * What of these lines or rings lies on the drawing, or within the margin around it. Rings are cut as
 * one area, so that the hole of one that surrounds the drawing stays a hole; they come back open.
 */
export function clip(
	lines: readonly (readonly Point[])[],
	{ width, height }: Size,
	{ margin, closed }: { margin: number; closed: boolean },
): Point[][] {
	const clipped: Point[][] = [];
	const stream = geoIdentity()
		.clipExtent([
			[-margin, -margin],
			[width + margin, height + margin],
		])
		.stream({
			polygonStart: () => {},
			polygonEnd: () => {},
			lineStart: () => clipped.push([]),
			lineEnd: () => {},
			point: (x, y) => clipped.at(-1)?.push([x, y]),
		});
	if (closed) stream.polygonStart();
	for (const line of lines) {
		stream.lineStart();
		// As in GeoJSON a ring repeats its first point; D3 wants it once.
		for (const [x, y] of closed ? line.slice(0, -1) : line) stream.point(x, y);
		stream.lineEnd();
	}
	if (closed) stream.polygonEnd();
	return clipped;
}
