import type { Point } from './mercator.ts';

/** Anything at a point of the map. */
export interface Placed {
	point: Point;
}

/** With more places than this, the map has one panel, and groups replace pins that are close together. */
export const maxUngrouped = 40;

/** The distance between two places, in their own units. */
export function distance({ point: [x, y] }: Placed, { point: [otherX, otherY] }: Placed): number {
	return Math.hypot(x - otherX, y - otherY);
}

/**
 * Groups of places that are connected by `areJoined`, the largest first; groups of equal size keep the order
 * of their first places.
 */
export function groupsBy<Place extends Placed>(
	places: readonly Place[],
	areJoined: (one: Place, other: Place) => boolean,
): Place[][] {
	const remaining = new Set(places);
	const groups = places.flatMap((start) => {
		if (!remaining.delete(start)) return [];
		const group = new Set([start]);
		for (const member of group) {
			for (const other of remaining) {
				if (!areJoined(member, other)) continue;
				remaining.delete(other);
				group.add(other);
			}
		}
		return [places.filter((place) => group.has(place))];
	});
	return groups.toSorted((one, other) => other.length - one.length);
}

/** The longest edge of the minimum spanning tree of the places (Prim’s algorithm). */
export function widestGap(places: readonly Placed[]): number {
	const [first, ...others] = places;
	const links = new Map(others.map((place) => [place, first ? distance(first, place) : 0]));
	let widest = 0;
	while (links.size > 0) {
		const [next, length] = [...links].reduce((best, link) => (link[1] < best[1] ? link : best));
		widest = Math.max(widest, length);
		links.delete(next);
		for (const [place, known] of links) links.set(place, Math.min(known, distance(next, place)));
	}
	return widest;
}
