import type { Point } from './mercator.ts';

/** Something with a place. */
export interface Placed {
	point: Point;
}

/** More places than this are a crowd: they stand on one drawing, and groups for those that are close. */
export const crowd = 40;

/** How far apart two places are, in their own units. */
export function distance({ point: [x, y] }: Placed, { point: [otherX, otherY] }: Placed): number {
	return Math.hypot(x - otherX, y - otherY);
}

/** Groups in which each place is joined to another, the largest first, else in the order of their first places. */
export function groupsBy<Place extends Placed>(
	places: readonly Place[],
	areJoined: (one: Place, other: Place) => boolean,
): Place[][] {
	const left = new Set(places);
	const groups = places.flatMap((start) => {
		if (!left.delete(start)) return [];
		const group = new Set([start]);
		for (const member of group) {
			for (const other of left) {
				if (!areJoined(member, other)) continue;
				left.delete(other);
				group.add(other);
			}
		}
		return [places.filter((place) => group.has(place))];
	});
	return groups.toSorted((one, other) => other.length - one.length);
}

/** The longest of the shortest links that join all places: Prim's minimum spanning tree. */
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
