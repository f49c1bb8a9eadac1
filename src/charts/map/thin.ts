import type { Point } from './mercator.ts';

/**
 * Drops points from a line so that the rest passes within `tolerance` of every dropped point. Both ends are
 * kept. Douglas and Peucker, “Algorithms for the reduction of the number of points …” (Cartographica 10,
 * 1973); here with a stack instead of recursion, because coasts are long.
 */
export function thin(line: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const stretches: [first: number, last: number][] = [[0, line.length - 1]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [first, last] = stretch;
		const farthest = farthestBetween(line, first, last);
		if (farthest.distance > tolerance) {
			kept.add(farthest.index);
			stretches.push([first, farthest.index], [farthest.index, last]);
		}
	}
	return line.filter((_, index) => kept.has(index));
}

function farthestBetween(line: readonly Point[], first: number, last: number) {
	const farthest = { index: first, distance: 0 };
	const from = line[first];
	const to = line[last];
	if (!from || !to) return farthest;
	line.slice(first + 1, last).forEach((point, offset) => {
		const distance = distanceToSegment(point, from, to);
		if (distance > farthest.distance) {
			farthest.index = first + 1 + offset;
			farthest.distance = distance;
		}
	});
	return farthest;
}

/**
 * The distance from a point to a segment. The first segment of a closed ring has no length, so it counts as
 * a point.
 */
function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
	const dx = toX - fromX;
	const dy = toY - fromY;
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / squared;
	const nearest = Math.max(0, Math.min(1, along));
	return Math.hypot(x - fromX - nearest * dx, y - fromY - nearest * dy);
}
