import { extent, polygonArea, range } from 'd3';
import { countriesOn, landOn } from './base-map.ts';
import { holds, pointsInside } from './country-points.ts';
import type { PlacedLabel } from './label-place.ts';
import type { MapLabel } from './map-labels.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';

/** What lies under the names of a panel. Points are shares of the panel's width. */
export interface MapGround {
	/** Where a name may stand, best first. */
	pointsFor: (label: MapLabel) => Point[];
	/**
	 * How much of a name stands on what it names; 0 where some of it stands on something else, or where
	 * that is too little for a country in which no venue lies.
	 */
	shareUnder: (label: MapLabel, place: PlacedLabel) => number;
}

/** A part of a country smaller than this many points is not worth a name. */
const leastPoints = 4;

/** The name of a sea may lie over an island smaller than so many square units. */
const leastIsland = 150;

/** So many of a country's best points are tried. */
const triedPoints = 60;

/** Of a country in which venues lie, more: all around it, so far from it and from one another, in shares of the panel. */
const around = { reach: 0.16, step: 0.02 };

/** So much of a name stands on its country at least. */
const leastOnCountry = 0.3;

/** Off the coast of a country with venues its name may stand so far, in pixels; the nearer the better. */
const offCoast = [0, 4, 8, 12, 18];

/** And so much farther, in pixels, it stands from any other country. */
const clearOfOthers = 8;

/** A stretch of water has no exact middle: its name may move by so many steps of the panel's width. */
const [moves, move] = [9, 0.0125];

/** From this rank on the water is so narrow that its name may touch a shore where an editor put it. */
const narrowWater = 4;

/** Reads the ground of a panel for these names. */
export function mapGround(
	labels: readonly MapLabel[],
	{ frame, size, home }: { frame: Frame; size: Size; home: ReadonlySet<string> },
): MapGround {
	const codes = labels.flatMap((label) => (label.kind === 'country' ? label.country : []));
	const countries = countriesOn(frame, size, codes);
	const land = landOn(frame, size).filter((ring) => Math.abs(polygonArea(ring)) >= leastIsland);
	const own = (label: MapLabel): Point => {
		const [x, y] = placeOnDrawing(frame, size, label);
		return [x / size.width, y / size.width];
	};
	return { pointsFor, shareUnder };

	function pointsFor(label: MapLabel): Point[] {
		const [x, y] = own(label);
		if (label.kind === 'town') return [[x, y]];
		if (label.kind === 'water') return pointsAround([x, y]);
		if (label.kind === 'island') return pointsAround([x, y]);
		const inside = pointsInside(countries.get(label.country) ?? [], size);
		if (inside.length < leastPoints) return [];
		const all = inside.map(([x, y]): Point => [x / size.width, y / size.width]);
		const best: Point[] = [[x, y], ...all.slice(0, triedPoints)];
		if (!home.has(label.country)) return best;
		return [...best, ...pointsBeside(all)];
	}

	/**
	 * How near a name comes to its country, from hardly (above 0) to where it touches it (below a half);
	 * 0 where another country is as near, for it would be taken for that one.
	 */
	function touchOf(place: PlacedLabel, country: string): number {
		const isNear = (pixels: number, rings: readonly Point[][]) =>
			pointsUnder(place, pixels).some(([x, y]) => holds(rings, [x * size.width, y * size.width]));
		const rings = countries.get(country) ?? [];
		const step = offCoast.findIndex((pixels) => isNear(pixels, rings));
		if (step < 0) return 0;
		const others = [...countries].filter(([code]) => code !== country);
		const reach = (offCoast[step] ?? 0) + clearOfOthers;
		if (others.some(([, other]) => isNear(reach, other))) return 0;
		return (leastOnCountry * (offCoast.length - step)) / (offCoast.length + 1);
	}

	function shareUnder(label: MapLabel, place: PlacedLabel): number {
		const inUnits = ([x, y]: Point): Point => [x * size.width, y * size.width];
		if (label.kind === 'country') {
			const points = pointsUnder(place).map(inUnits);
			const rings = countries.get(label.country) ?? [];
			const others = [...countries].filter(([code]) => code !== label.country);
			const share = points.filter((point) => holds(rings, point)).length / points.length;
			const isOn = share >= leastOnCountry;
			const worth = isOn ? share : home.has(label.country) ? touchOf(place, label.country) : 0;
			return worth > 0 && points.some((point) => others.some(([, other]) => holds(other, point)))
				? 0
				: worth;
		}
		if (label.kind !== 'water') return 1;
		const middle = own(label);
		const isOwn = place.point[0] === middle[0] && place.point[1] === middle[1];
		// A lake is part of the land.
		if (isOwn && (label.rank >= narrowWater || holds(land, inUnits(middle)))) return 1;
		const points = [...pointsUnder(place, -3), ...pointsBetween(middle, place.point)].map(inUnits);
		return points.some((point) => holds(land, point)) ? 0 : 1;
	}
}

/** A grid over the box around points, and some way beyond. */
function pointsBeside(points: readonly Point[]): Point[] {
	const [left = 0, right = 0] = extent(points, ([x]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
	const { reach, step } = around;
	return range(top - reach, bottom + reach, step).flatMap((y) =>
		range(left - reach, right + reach, step).map((x): Point => [x, y]),
	);
}

/** The way to the point itself and to others around it, the nearest first. */
const waysAround = range(-moves, moves + 1)
	.flatMap((down) => range(-moves, moves + 1).map((right): Point => [right * move, down * move]))
	.toSorted((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** The point itself and others around it, the nearest first. */
function pointsAround([x, y]: Point): Point[] {
	return waysAround.map(([right, down]) => [x + right, y + down]);
}

/** So many points are looked at along each line of a label. */
const samples = 5;

/** Points under a label, and so many pixels beside it, where the panel is narrowest and the label thus largest. */
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

/** Points on the way: a name does not leave its water over land. */
function pointsBetween([x, y]: Point, [toX, toY]: Point): Point[] {
	return Array.from({ length: samples }, (_, sample): Point => {
		const part = sample / (samples - 1);
		return [x + (toX - x) * part, y + (toY - y) * part];
	});
}
