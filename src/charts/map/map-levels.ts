import { max } from 'd3';
import { frameAround, type Framed, panelSizes, type PanelShape, worldWidth } from './map-frame.ts';
import { maxUngrouped, distance, groupsBy, type Placed, widestGap } from './map-groups.ts';
import type { Frame } from './mercator.ts';

/** A place with an id, and the radius of its mark in pixels. */
export interface Marked extends Framed {
	id: string;
	radius: number;
}

/** One scale of the map: the shape and frame of its panel, and the places that it must show. */
export interface Level<Place extends Marked> {
	shape: PanelShape;
	frame: Frame;
	places: Place[];
}

/** A place is far away if its gap to the others is this many times their greatest distance from one another. */
const farFactor = 2;

/**
 * Marks hide one another if they are closer than this share of the sum of their radii; a covered edge is
 * acceptable.
 */
const minSpacing = 0.85;

/** A closer panel must be enlarged by at least this factor, or it shows nothing new. */
const leastZoom = 2;

/** The shapes for one, two and three panels. */
const shapes: readonly (readonly PanelShape[])[] = [
	['single'],
	['half', 'half'],
	['strip', 'half', 'half'],
];

/**
 * The scales that the map needs so that no mark hides another: at most three, the widest first. The first
 * shows all places. The second leaves out those far from the rest or, if none is far, shows the largest group
 * whose marks hide one another. The third shows the largest such group within the second.
 */
export function levelsOf<Place extends Marked>(places: readonly Place[]): Level<Place>[] {
	const whole = places.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const groups = [whole];
	const close =
		whole.length > maxUngrouped ? undefined : largestCluster(whole, { withContext: true });
	const second = close && (withoutFar(whole) ?? close);
	if (second && isWorthDrawing(second, whole)) {
		groups.push(second);
		const third = largestCluster(second, { withContext: false });
		if (third && isWorthDrawing(third, second)) groups.push(third);
	}
	return groups.map((group, index) => {
		const shape = shapes[groups.length - 1]?.[index] ?? 'half';
		const frame = frameAround(group, shape, { withContext: index === 0 });
		return { shape, frame, places: group };
	});
}

/** Whether the marks of two places hide each other if one unit of their coordinates is shown as `pixels` pixels. */
export function hideEachOther(
	one: Placed & { radius: number },
	other: Placed & { radius: number },
	pixels: number,
): boolean {
	return distance(one, other) * pixels < minSpacing * (one.radius + other.radius);
}

/** Whether a panel of the `near` places is enough of an enlargement, and separates marks that hide one another. */
function isWorthDrawing(near: readonly Marked[], wide: readonly Marked[]): boolean {
	const [from, to] = [
		frameAround(wide, 'half', { withContext: true }),
		frameAround(near, 'half', { withContext: false }),
	];
	if (worldWidth(to) < leastZoom * worldWidth(from)) return false;
	return clustersOf(near, { withContext: false }).length > 1;
}

/** The largest group of places whose marks hide one another; undefined if there is none. */
function largestCluster<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[] | undefined {
	const [largest] = clustersOf(places, options);
	return largest && largest.length > 1 ? largest : undefined;
}

/** Groups of places whose marks hide one another on a half panel of the narrowest width. */
function clustersOf<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[][] {
	const frame = frameAround(places, 'half', options);
	const pixels = worldWidth(frame) * panelSizes.half.shown.from;
	return groupsBy(places, (one, other) => hideEachOther(one, other, pixels));
}

/** The largest group of places after a split at their widest gap; undefined if that gap is not wide enough. */
function withoutFar<Place extends Marked>(places: readonly Place[]): Place[] | undefined {
	const widest = widestGap(places);
	const [largest] = groupsBy(places, (one, other) => distance(one, other) < widest);
	if (!largest || largest.length === 1) return undefined;
	const apart = max(largest, (one) => max(largest, (other) => distance(one, other))) ?? 0;
	return widest >= farFactor * apart ? largest : undefined;
}
