import { countriesOn, landOn } from './base-map.ts';
import { holds, pointsInside } from './country-points.ts';
import type { PlacedLabel } from './label-place.ts';
import type { MapLabel } from './map-labels.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';

/** What lies under the names of a panel. Points are shares of the panel's width. */
export interface MapGround {
	/** Where a name may stand, best first. */
	pointsFor: (label: MapLabel) => Point[];
	/** Whether a name stands on what it names, and on nothing that it does not name. */
	isUnder: (label: MapLabel, place: PlacedLabel) => boolean;
}

/** A part of a country smaller than this many points is not worth a name. */
const leastPoints = 12;

/** So many of a country's best points are tried. */
const triedPoints = 24;

/** A stretch of water has no exact middle: its name may move by these shares of the panel. */
const moves = [0, 0.04, -0.04, 0.08, -0.08];

/** Reads the ground of a panel for these names. */
export function mapGround(labels: readonly MapLabel[], frame: Frame, size: Size): MapGround {
	const codes = labels.flatMap((label) => (label.kind === 'country' ? label.country : []));
	const countries = countriesOn(frame, size, codes);
	const land = landOn(frame, size);
	const own = (label: MapLabel): Point => {
		const [x, y] = placeOnDrawing(frame, size, label);
		return [x / size.width, y / size.width];
	};
	return { pointsFor, isUnder };

	function pointsFor(label: MapLabel): Point[] {
		const [x, y] = own(label);
		if (label.kind === 'town') return [[x, y]];
		if (label.kind !== 'country') {
			return moves.flatMap((down) => moves.map((right): Point => [x + right, y + down]));
		}
		const inside = pointsInside(countries.get(label.country) ?? [], size);
		if (inside.length < leastPoints) return [];
		const others = inside.slice(0, triedPoints);
		return [[x, y], ...others.map(([x, y]): Point => [x / size.width, y / size.width])];
	}

	function isUnder(label: MapLabel, place: PlacedLabel): boolean {
		const points = alongLabel(place).map(([x, y]): Point => [x * size.width, y * size.width]);
		if (label.kind === 'country') {
			const others = [...countries].filter(([code]) => code !== label.country);
			return !points.some((point) => others.some(([, rings]) => holds(rings, point)));
		}
		if (label.kind !== 'water') return true;
		const [x, y] = own(label);
		// Where an editor put it, it may touch a shore.
		if (place.point[0] === x && place.point[1] === y) return true;
		return !points.some((point) => holds(land, point));
	}
}

/** The two ends and the middle of a label where the panel is narrowest and the label thus largest. */
function alongLabel({ box, from }: PlacedLabel): Point[] {
	const at = ({ share, pixels }: { share: number; pixels: number }) => share + pixels / from;
	const y = (at(box.top) + at(box.bottom)) / 2;
	const [left, right] = [at(box.left), at(box.right)];
	return [left, (left + right) / 2, right].map((x): Point => [x, y]);
}
