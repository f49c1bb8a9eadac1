import { polygonArea, range } from 'd3';
import { countriesOn, landOn } from './base-map.ts';
import { boundingBox } from './bounding-box.ts';
import { type Area, areaOf, holds, pointsInside } from './country-points.ts';
import type { PlacedLabel } from './label-place.ts';
import type { MapLabel } from './map-labels.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';

/** Where the names of the base map may be placed on a panel. Points are shares of the panel’s width. */
export interface MapGround {
	/** The points at which a name may be placed, best first. */
	pointsFor: (label: MapLabel) => Point[];
	/**
	 * How good a place is for a name, from 0 (impossible) to 1: for a country, the share of the name that stands
	 * on it. The place is impossible if any of the name lies on another country, or too little of it on its
	 * own country. A name just off the coast of a country with venues is still possible. For water it is 1 if
	 * the name crosses no land, and for islands and towns always 1.
	 */
	shareUnder: (label: MapLabel, place: PlacedLabel) => number;
}

/** A visible part of a country with fewer grid points than this gets no name. */
const leastPoints = 4;

/** The area of the smallest island that the name of a sea must avoid, in square units. */
const leastIsland = 150;

/** How many of a country’s best points are tried. */
const triedPoints = 60;

/**
 * More points for a country with venues: a grid around it with this reach and step, in shares of the panel’s
 * width.
 */
const around = { reach: 0.16, step: 0.02 };

/** The least share of a name that must lie on its country. */
const leastOnCountry = 0.3;

/**
 * The distances from its coast, in pixels, at which the name of a country with venues may be placed; nearer is
 * better.
 */
const offCoast = [0, 4, 8, 12, 18];

/** How much farther, in pixels, such a name must be from any other country. */
const clearOfOthers = 8;

/**
 * How far the name of a stretch of water may move: the number of steps, and the step as a share of the
 * panel’s width.
 */
const [moves, move] = [9, 0.0125];

/** From this rank on, water is so narrow that its name may touch the shore at the point that an editor chose. */
const narrowWater = 4;

/** Prepares the ground of a panel for these labels. `home` has the codes of the countries with venues. */
export function mapGround(
	labels: readonly MapLabel[],
	{ frame, size, home }: { frame: Frame; size: Size; home: ReadonlySet<string> },
): MapGround {
	const codes = labels.flatMap((label) => (label.type === 'country' ? label.country : []));
	const countries = new Map(
		[...countriesOn(frame, size, codes)].map(([code, rings]) => [code, areaOf(rings)]),
	);
	const land = areaOf(
		landOn(frame, size).filter((ring) => Math.abs(polygonArea(ring)) >= leastIsland),
	);
	const own = (label: MapLabel): Point => {
		const [x, y] = placeOnDrawing(frame, size, label);
		return [x / size.width, y / size.width];
	};
	return { pointsFor, shareUnder };

	function pointsFor(label: MapLabel): Point[] {
		const [x, y] = own(label);
		if (label.type === 'town') return [[x, y]];
		if (label.type === 'water') return pointsAround([x, y]);
		if (label.type === 'island') return pointsAround([x, y]);
		const inside = pointsInside(countries.get(label.country) ?? [], size);
		if (inside.length < leastPoints) return [];
		const all = inside.map(([x, y]): Point => [x / size.width, y / size.width]);
		const best: Point[] = [[x, y], ...all.slice(0, triedPoints)];
		if (!home.has(label.country)) return best;
		return [...best, ...pointsBeside(all)];
	}

	/**
	 * Rates a name off the coast of its country: the nearer, the higher, but below the rating of any name on the
	 * country. The rating is 0 if the name is too far off, or if another country is so near that the name could
	 * be read as its.
	 */
	function touchOf(place: PlacedLabel, country: string): number {
		const isNear = (pixels: number, area: Area) =>
			pointsUnder(place, pixels).some(([x, y]) => holds(area, [x * size.width, y * size.width]));
		const area = countries.get(country) ?? [];
		const step = offCoast.findIndex((pixels) => isNear(pixels, area));
		if (step < 0) return 0;
		const others = [...countries].filter(([code]) => code !== country);
		const reach = (offCoast[step] ?? 0) + clearOfOthers;
		if (others.some(([, other]) => isNear(reach, other))) return 0;
		return (leastOnCountry * (offCoast.length - step)) / (offCoast.length + 1);
	}

	function shareUnder(label: MapLabel, place: PlacedLabel): number {
		const inUnits = ([x, y]: Point): Point => [x * size.width, y * size.width];
		if (label.type === 'country') {
			const points = pointsUnder(place).map(inUnits);
			const area = countries.get(label.country) ?? [];
			const others = [...countries].filter(([code]) => code !== label.country);
			const share = points.filter((point) => holds(area, point)).length / points.length;
			const isOn = share >= leastOnCountry;
			const worth = isOn ? share : home.has(label.country) ? touchOf(place, label.country) : 0;
			return worth > 0 && points.some((point) => others.some(([, other]) => holds(other, point)))
				? 0
				: worth;
		}
		if (label.type !== 'water') return 1;
		const middle = own(label);
		const isOwn = place.point[0] === middle[0] && place.point[1] === middle[1];
		// A lake is part of the land.
		if (isOwn && (label.rank >= narrowWater || holds(land, inUnits(middle)))) return 1;
		const points = [...pointsUnder(place, -3), ...pointsBetween(middle, place.point)].map(inUnits);
		return points.some((point) => holds(land, point)) ? 0 : 1;
	}
}

/** A grid over the bounding box of points and the space around it. */
function pointsBeside(points: readonly Point[]): Point[] {
	const { left, right, top, bottom } = boundingBox(points);
	const { reach, step } = around;
	return range(top - reach, bottom + reach, step).flatMap((y) =>
		range(left - reach, right + reach, step).map((x): Point => [x, y]),
	);
}

/** The offsets to a point itself and to others around it, the nearest first. */
const offsetsAround = range(-moves, moves + 1)
	.flatMap((down) => range(-moves, moves + 1).map((right): Point => [right * move, down * move]))
	.toSorted((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** The point itself and others around it, the nearest first. */
function pointsAround([x, y]: Point): Point[] {
	return offsetsAround.map(([right, down]) => [x + right, y + down]);
}

/** How many points are sampled along each line of a label. */
const samples = 5;

/**
 * Points under a label, widened by `beside` pixels, at the narrowest width of the panel, where the label
 * covers most.
 */
function pointsUnder({ box, from, lines }: PlacedLabel, beside = 0): Point[] {
	const at = ({ share, pixels }: { share: number; pixels: number }) => share + pixels / from;
	const [left, right] = [at(box.left) - beside / from, at(box.right) + beside / from];
	const [top, bottom] = [at(box.top), at(box.bottom)];
	return lines.flatMap((_, line) => {
		const y = top + ((bottom - top) * (line + 0.5)) / lines.length;
		return Array.from({ length: samples }, (_, sample): Point => {
			return [left + ((right - left) * sample) / (samples - 1), y];
		});
	});
}

/** Points between two points, to check that the name of a stretch of water does not move across land. */
function pointsBetween([x, y]: Point, [toX, toY]: Point): Point[] {
	return Array.from({ length: samples }, (_, sample): Point => {
		const part = sample / (samples - 1);
		return [x + (toX - x) * part, y + (toY - y) * part];
	});
}
