import { max } from 'd3';
import { frameAround, type Framed, panelSizes, type PanelShape, worldWidth } from './map-frame.ts';
import { crowd, distance, groupsBy, type Placed, widestGap } from './map-groups.ts';
import type { Frame } from './mercator.ts';

/** A place that must be seen, and how large its mark is, in pixels. */
export interface Marked extends Framed {
	id: string;
	radius: number;
}

/** One scale of the map: the places that it is about, and what it shows. */
export interface Level<Place extends Marked> {
	shape: PanelShape;
	frame: Frame;
	places: Place[];
}

/** A place is far away where it is so many times further than the others lie apart. */
const far = 2;

/** Marks may come so near, in parts of where they would touch: an edge may be covered, not more. */
const closest = 0.85;

/** A nearer drawing must be so many times nearer, or it shows nothing new. */
const nearer = 2;

/** By the number of drawings: one, two side by side, or a flat one over two. */
const shapes: readonly (readonly PanelShape[])[] = [
	['single'],
	['half', 'half'],
	['strip', 'half', 'half'],
];

/**
 * At how many scales these places must be drawn so that no mark hides another: the whole; where some
 * place is far from the rest, the rest; and the closest group. At most three, the widest first.
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

/** Whether the marks of two places hide one another where a unit of their points is so many pixels. */
export function areTouching(
	one: Placed & { radius: number },
	other: Placed & { radius: number },
	pixels: number,
): boolean {
	return distance(one, other) * pixels < closest * (one.radius + other.radius);
}

/** Whether a drawing of these places goes nearer than the wider one, and parts marks that hide one another. */
function isWorthDrawing(near: readonly Marked[], wide: readonly Marked[]): boolean {
	const [from, to] = [
		frameAround(wide, 'half', { withContext: true }),
		frameAround(near, 'half', { withContext: false }),
	];
	if (worldWidth(to) < nearer * worldWidth(from)) return false;
	return touchingGroups(near, { withContext: false }).length > 1;
}

/** The largest group of places whose marks touch; undefined where none do. */
function crowdOf<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[] | undefined {
	const [largest] = touchingGroups(places, options);
	return largest && largest.length > 1 ? largest : undefined;
}

/** Places in groups whose marks touch where a half panel is narrowest. */
function touchingGroups<Place extends Marked>(
	places: readonly Place[],
	options: { withContext: boolean },
): Place[][] {
	const frame = frameAround(places, 'half', options);
	const pixels = worldWidth(frame) * panelSizes.half.shown.from;
	return groupsBy(places, (one, other) => areTouching(one, other, pixels));
}

/** The largest group that is left when the places are parted at their widest gap, if that is wide enough. */
function withoutFar<Place extends Marked>(places: readonly Place[]): Place[] | undefined {
	const widest = widestGap(places);
	const [largest] = groupsBy(places, (one, other) => distance(one, other) < widest);
	if (!largest || largest.length === 1) return undefined;
	const apart = max(largest, (one) => max(largest, (other) => distance(one, other))) ?? 0;
	return widest >= far * apart ? largest : undefined;
}
