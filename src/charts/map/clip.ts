import { geoIdentity } from 'd3';
import type { Point, Size } from './mercator.ts';

/**
 * Clips lines or closed rings to the drawing and the margin around it. All rings are clipped as one area, so
 * that a hole that surrounds the drawing stays a hole. The returned rings do not repeat their first point.
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
		// Our rings repeat their first point at the end, as in GeoJSON; D3 expects it once.
		for (const [x, y] of closed ? line.slice(0, -1) : line) stream.point(x, y);
		stream.lineEnd();
	}
	if (closed) stream.polygonEnd();
	return clipped;
}
