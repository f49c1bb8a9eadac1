import { max } from 'd3';
import { frameAround, type Framed, panelSizes, type PanelShape, worldWidth } from './map-frame.ts';
import { crowd, distance, groupsBy, type Placed, widestGap } from './map-groups.ts';
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
const far = 2;

/**
 * Marks hide one another if they are closer than this share of the sum of their radii; a covered edge is
 * acceptable.
 */
const closest = 0.85;

/** A closer panel must be enlarged by at least this factor, or it shows nothing new. */
const leastZoom = 2;

/** The shapes for one, two and three panels. */
const shapes: readonly (readonly PanelShape[])[] = [
	['single'],
	['half', 'half'],
	['strip', 'half', 'half'],
];

/**
 * The scales at which these places must be drawn so that no mark hides another, the widest first, at most
 * three: all places; if some place is far from the rest, the rest; and the largest group whose marks would
 * hide one another.
 */
export function levelsOf<Place extends Marked>(places: readonly Place[]): Level<Place>[] {
	const whole = places.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const groups = [whole];
	const close = whole.length > crowd ? undefined : crowdOf(whole, { withContext: true });
	const second = close && (withoutFar(whole) ?? close);
	if (second && isWorthDrawing(second, whole)) {
		groups.push(second);
		const third = crowdOf(second, { withContext: false });
		if (third && isWorthDrawing(third, second)) groups.push(third);
	}
	return groups.map((group, index) => {
		const shape = shapes[groups.length - 1]?.[index] ?? 'half';
		const frame = frameAround(group, shape, { withContext: index === 0 });
		return { shape, frame, places: group };
	});
}

/** Whether the marks of two places hide one another, if a unit of their points is shown as this many pixels. */
export function areTouching(
	one: Placed & { radius: number },
	other: Placed & { radius: number },
	pixels: number,
): boolean {
	return distance(one, other) * pixels < closest * (one.radius + other.radius);
}

/** Whether a panel of the `near` places is enough of an enlargement, and separates marks that hide one another. */
function isWorthDrawing(near: readonly Marked[], wide: readonly Marked[]): boolean {
	const [from, to] = [
		frameAround(wide, 'half', { withContext: true }),
		frameAround(near, 'half', { withContext: false }),
	];
	if (worldWidth(to) < leastZoom * worldWidth(from)) return false;
	return touchingGroups(near, { withContext: false }).length > 1;
}

/** The largest group of places whose marks hide one another; undefined if there is none. */
function crowdOf<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[] | undefined {
	const [largest] = touchingGroups(places, options);
	return largest && largest.length > 1 ? largest : undefined;
}

/** Groups of places whose marks hide one another on a half panel of the narrowest width. */
function touchingGroups<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[][] {
	const frame = frameAround(places, 'half', options);
	const pixels = worldWidth(frame) * panelSizes.half.shown.from;
	return groupsBy(places, (one, other) => areTouching(one, other, pixels));
}

/** The largest group of places after a split at their widest gap; undefined if that gap is not wide enough. */
function withoutFar<Place extends Marked>(places: readonly Place[]): Place[] | undefined {
	const widest = widestGap(places);
	const [largest] = groupsBy(places, (one, other) => distance(one, other) < widest);
	if (!largest || largest.length === 1) return undefined;
	const apart = max(largest, (one) => max(largest, (other) => distance(one, other))) ?? 0;
	return widest >= far * apart ? largest : undefined;
}
