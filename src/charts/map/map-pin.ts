import { standingOn, type VenueStanding } from '../../model/facts/standing.ts';
import type { Venue } from '../../model/facts/story.ts';
import { type StoryView, textFor } from '../../model/view/story-view.ts';
import { boxAround, type ElasticBox, type Widths } from './elastic-box.ts';
import { linesOf, type PlacedLabel, type Room, placesFor } from './label-place.ts';
import { worldWidth } from './map-frame.ts';
import type { Frame, Point } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** A venue on a panel. Points are shares of the panel’s width. */
export interface Pin {
	venue: Venue;
	/** The standing of the venue, or its role if it has none. */
	mark: VenueStanding | 'route' | 'reference';
	point: Point;
	/** The radius of the mark, in pixels. */
	radius: number;
	/** The radius of uncertainty as a share of the panel’s width, if it is large enough to show. */
	ring?: number;
	/** The offset of the mark from its point, in pixels, so that it hides no other. */
	shift?: Point;
	/** The zoom step from which it needs no shift; undefined if there is none. */
	apartAt?: number;
	/** The zoom steps at which a group replaces it. */
	groupedAt: number[];
	/** Whether it lies in the small frame that marks the next panel. */
	isFramed: boolean;
	/** The greatest distance of its point from the middle of that frame, in pixels. */
	offMiddle: number;
	/** The points on the sides of the large frame that marks the next panel, outside which its name may be placed. */
	beside: Point[];
	/** Whether the next panel draws it too, and no line ends at it. A guest without a name is left out. */
	isGuest: boolean;
	/** The width of the panel, in pixels, from which it is drawn; undefined if it always is. */
	from?: number;
	label?: PlacedLabel;
}

/** The radius of marks, in pixels: full ones for candidates and stops, dots for all other venues. */
const radii = { full: 8, dot: 4 };

const labelType = {
	full: { size: 13, weight: 600, lineHeight: 15 },
	dot: { size: 12, weight: 400, lineHeight: 14 },
} as const;

/** The space between a mark, or the frame around it, and its label, in pixels. */
const gap = 4;

/** Half the side of the small frame that marks the next panel if the real frame is too small to see, in pixels. */
export const halfFrame = 12;

/** A ring is drawn if, at the greatest width, its radius exceeds that of the mark by this many pixels. */
const ringBeyondMark = 3;

/** The rank of a venue if two compete for room; the lower rank wins, so candidates come first. */
export function weightOf({ role }: Venue): number {
	return role === 'candidate' ? 0 : role === 'stop' ? 1 : 2;
}

/** Orders venues by importance; of a city and a place in it, the city comes first. */
export function byWeight(one: Venue, other: Venue): number {
	const weight = weightOf(one) - weightOf(other);
	return weight || other.precision - one.precision || (one.id < other.id ? -1 : 1);
}

/** The radius of the mark of a venue, in pixels. */
export function radiusOf(venue: Venue): number {
	return radii[sizeOf(venue)];
}

/** The length of the equator in metres (WGS 84), which is the width of the world square. */
const equator = 40_075_017;

/** The radius of uncertainty of a venue, in units of the world square. */
export function reachOf({ precision, latitude }: Venue): number {
	return precision / (equator * Math.cos((latitude * Math.PI) / 180));
}

/** Makes the pin of a venue on a panel, without a label. */
export function pinOf(
	venue: Venue,
	point: Point,
	{ day, frame, widths }: { day: string; frame: Frame; widths: Widths },
): Pin {
	const radius = radiusOf(venue);
	const ring = reachOf(venue) * worldWidth(frame);
	const shows = ring * widths.to > radius + ringBeyondMark;
	return {
		venue,
		mark: standingOn(venue.standings, day)?.is ?? (venue.role === 'route' ? 'route' : 'reference'),
		point,
		radius,
		...(shows && { ring }),
		groupedAt: [],
		isFramed: false,
		offMiddle: 0,
		beside: [],
		isGuest: false,
	};
}

/** The box of a pin on its panel. */
export function boxOfPin({ point, radius, shift: [x, y] = [0, 0] }: Pin): ElasticBox {
	return boxAround(point, {
		left: x - radius,
		right: x + radius,
		top: y - radius,
		bottom: y + radius,
	});
}

/** Room for names. A name may cross lines rather than stand far from its pin. */
export interface NameRoom extends Room {
	lines: readonly ElasticBox[];
}

/**
 * The possible places for a pin’s name, on one line or two. If there are any near the pin and clear of lines,
 * returns only those; otherwise it returns poorer ones, which cross a line or stand farther away.
 */
export function placesForName(
	pin: Pin,
	view: StoryView,
	{ lines: drawn, ...room }: NameRoom,
): PlacedLabel[] {
	const { size, weight, lineHeight } = labelType[sizeOf(pin.venue)];
	const name = textFor(view, pin.venue.short ?? pin.venue.name).text;
	const away = [
		{ points: [pin.point], distance: pin.radius + gap },
		...(pin.isFramed ? [{ points: [pin.point], distance: halfFrame + pin.offMiddle + gap }] : []),
		{ points: pin.beside, distance: 2 * gap },
	];
	const rooms = [{ ...room, taken: [...room.taken, ...drawn] }, room];
	const texts = linesOf(name).map((lines) => ({
		lines,
		width: Math.max(...lines.map((line) => textWidth(line, size, weight))),
		lineHeight,
		shift: pin.shift,
	}));
	for (const [far, place] of away.entries()) {
		for (const [crossing, free] of rooms.entries()) {
			const found = texts.flatMap((text) => [...placesFor({ ...place, ...text }, free)]);
			const isPoor = far + crossing > 0;
			if (found.length > 0) return isPoor ? found.map((label) => ({ ...label, isPoor })) : found;
		}
	}
	return [];
}

function sizeOf({ role }: Venue): keyof typeof radii {
	return role === 'candidate' || role === 'stop' ? 'full' : 'dot';
}
