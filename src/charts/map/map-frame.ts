import { extent, max } from 'd3';
import type { Widths } from './elastic-box.ts';
import { type Frame, type Point, project, type Size, unproject } from './mercator.ts';
import { detailedCoastOver } from './detailed-coast.ts';

/** The shape of a panel: a single panel, the flat upper one of three, or one of two side by side. */
export type PanelShape = 'single' | 'strip' | 'half';

/**
 * The view box of each shape, and the widths at which a page shows it. A figure is 288 to 704 pixels wide; from
 * 496 pixels its half panels stand side by side, with a gap of 8 pixels. The style sheet of the map has the
 * same numbers.
 */
export const panelSizes: Record<PanelShape, Size & { shown: Widths }> = {
	single: { width: 1000, height: 750, shown: { from: 288, to: 704 } },
	strip: { width: 1000, height: 350, shown: { from: 288, to: 704 } },
	half: { width: 700, height: 648, shown: { from: 244, to: 495 } },
};

/** A rectangle of the world square. */
interface Rectangle {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The share of the drawing that stays free on each side of the places. */
const padding = 0.16;

const degree = 1 / 360;

/**
 * The minimum width of a frame: of the widest panel, of a panel with a detailed coast, and of any other
 * panel, where the world map would look coarse if it were enlarged more.
 */
const minWidths = { withContext: 16 * degree, detailed: 0.1 * degree, other: 3 * degree };

/**
 * The maximum share of the frame that the ring around a place may take, so that the ring does not dominate
 * the pin.
 */
const largestRing = 0.22;

/** A place that a frame must show: a point of the world square, and the radius of its uncertainty. */
export interface Framed {
	point: Point;
	reach: number;
}

/**
 * The frame of a panel that shows these places with room around them. With context, it also shows the
 * surrounding countries; without, it is as narrow as a city only if there is a detailed coast for it.
 */
export function frameAround(
	places: readonly Framed[],
	shape: PanelShape,
	{ withContext }: { withContext: boolean },
): Frame {
	const points = places.map(({ point }) => point);
	const widthForRings = (2 * (max(places, ({ reach }) => reach) ?? 0)) / largestRing;
	if (!withContext) {
		const city = toFrame(
			rectangleAround(points, shape, Math.max(minWidths.detailed, widthForRings)),
		);
		if (detailedCoastOver(city)) return city;
	}
	const minWidth = withContext ? minWidths.withContext : minWidths.other;
	return toFrame(rectangleAround(points, shape, Math.max(minWidth, widthForRings)));
}

/** The width of the whole world on a panel of this frame, as a multiple of the panel’s width. */
export function worldWidth({ west, east }: Frame): number {
	return 360 / (east - west);
}

function rectangleAround(points: readonly Point[], shape: PanelShape, minWidth: number): Rectangle {
	const { width, height } = panelSizes[shape];
	const [left = 0, right = 0] = extent(points, ([x]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
	const free = 1 - 2 * padding;
	const wide = Math.min(
		1,
		Math.max((right - left) / free, ((bottom - top) / free) * (width / height), minWidth),
	);
	const high = wide * (height / width);
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	// The map ends at 84.5 degrees, so near the poles the places cannot be centred.
	const [, north] = project(0, 90);
	const [, south] = project(0, -90);
	const start = Math.min(Math.max(middleY - high / 2, north), south - high);
	return { left: middleX - wide / 2, right: middleX + wide / 2, top: start, bottom: start + high };
}

function toFrame({ left, right, top, bottom }: Rectangle): Frame {
	const northWest = unproject([left, top]);
	const southEast = unproject([right, bottom]);
	return {
		west: northWest.longitude,
		north: northWest.latitude,
		east: southEast.longitude,
		south: southEast.latitude,
	};
}

/**
 * Projects places to the world square without a jump at the date line: x may exceed 1. The widest range of
 * longitudes without a place is left out, so that the frame goes the short way round.
 */
export function inOneWorld(places: readonly { latitude: number; longitude: number }[]): Point[] {
	const points = places.map(({ longitude, latitude }) => project(longitude, latitude));
	const sorted = points.map(([x]) => x).toSorted((one, other) => one - other);
	const gaps = sorted.map((x, index) => {
		const next = sorted[index + 1];
		return { after: x, width: next === undefined ? (sorted[0] ?? 0) + 1 - x : next - x };
	});
	const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), {
		after: 1,
		width: 0,
	});
	const isAtDateLine = widest.after === sorted.at(-1);
	return points.map(([x, y]) => [!isAtDateLine && x <= widest.after ? x + 1 : x, y]);
}
