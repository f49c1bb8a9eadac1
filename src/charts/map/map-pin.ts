import { standingOn, type VenueStanding } from '../../model/facts/standing.ts';
import type { Venue } from '../../model/facts/story.ts';
import { type StoryView, textFor } from '../../model/view/story-view.ts';
import { boxAround, type ElasticBox, type Widths } from './elastic-box.ts';
import { waysToBreak, type PlacedLabel, type Room, placesFor } from './label-place.ts';
import { worldWidth } from './map-frame.ts';
import type { Frame, Point } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** A venue on a panel. Points are shares of the panel’s width. */
export interface Pin {
	venue: Venue;
	/** The standing of the venue; without one, `route` for a venue on the way, otherwise `reference`. */
	mark: VenueStanding | 'route' | 'reference';
	point: Point;
	/** The radius of the mark, in pixels. */
	radius: number;
	/** The radius of uncertainty as a share of the panel’s width, if it is large enough to show. */
	ring?: number;
	/** The offset of the mark from its point, in pixels, so that it hides no other. */
	shift?: Point;
	/** The first zoom step at which the pin needs no shift; undefined if there is no such step. */
	apartAt?: number;
	/** The zoom steps at which a group replaces it. */
	groupedAt: number[];
	/** Whether it lies in the small frame that marks the next panel. */
	isFramed: boolean;
	/** The distance of its point from the middle of that frame, in pixels at the greatest width. */
	distanceFromMiddle: number;
	/** The points on the sides of the large frame that marks the next panel, outside which its name may be placed. */
	beside: Point[];
	/** Whether the next panel draws it too and it is on no line here. A guest without a name is left out. */
	isGuest: boolean;
	/** The minimum width of the panel, in pixels, at which it is drawn; undefined if it is always drawn. */
	from?: number;
	label?: PlacedLabel;
}

/** The radius of marks, in pixels: full ones for candidates and stops, dots for all other venues. */
const radii = { full: 8, dot: 4 };

const labelFonts = {
	full: { size: 13, weight: 600, lineHeight: 15 },
	dot: { size: 12, weight: 400, lineHeight: 14 },
} as const;

/** The space between a mark, or the frame around it, and its label, in pixels. */
const gap = 4;

/**
 * Half the side of the small frame, in pixels. It marks the next panel if that panel’s real frame is too
 * small to see.
 */
export const halfFrame = 12;

/** A ring is drawn if, at the greatest width, its radius exceeds that of the mark by this many pixels. */
const ringBeyondMark = 3;

/** The rank of a venue if two compete for room; the lower rank wins, so candidates come first. */
export function rankOf({ role }: Venue): number {
	return role === 'candidate' ? 0 : role === 'stop' ? 1 : 2;
}

/** Orders venues by importance; of a city and a place in it, the city comes first. */
export function byRank(one: Venue, other: Venue): number {
	const weight = rankOf(one) - rankOf(other);
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
	const isRingVisible = ring * widths.to > radius + ringBeyondMark;
	return {
		venue,
		mark: standingOn(venue.standings, day)?.is ?? (venue.role === 'route' ? 'route' : 'reference'),
		point,
		radius,
		...(isRingVisible && { ring }),
		groupedAt: [],
		isFramed: false,
		distanceFromMiddle: 0,
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

/** Room for names. A name may cross a line if it would otherwise be far from its pin. */
export interface NameRoom extends Room {
	lines: readonly ElasticBox[];
}

/**
 * The possible places for a pin’s name, on one line or two. If any are near the pin and clear of lines,
 * returns only those; otherwise returns poorer ones, which cross a line or are farther away.
 */
export function placesForName(
	pin: Pin,
	view: StoryView,
	{ lines: lineBoxes, ...room }: NameRoom,
): PlacedLabel[] {
	const { size, weight, lineHeight } = labelFonts[sizeOf(pin.venue)];
	const name = textFor(view, pin.venue.short ?? pin.venue.name).text;
	const choices = [
		{ points: [pin.point], distance: pin.radius + gap },
		...(pin.isFramed
			? [{ points: [pin.point], distance: halfFrame + pin.distanceFromMiddle + gap }]
			: []),
		{ points: pin.beside, distance: 2 * gap },
	];
	const rooms = [{ ...room, taken: [...room.taken, ...lineBoxes] }, room];
	const texts = waysToBreak(name).map((lines) => ({
		lines,
		width: Math.max(...lines.map((line) => textWidth(line, size, weight))),
		lineHeight,
		shift: pin.shift,
	}));
	for (const [choiceRank, choice] of choices.entries()) {
		for (const [roomRank, free] of rooms.entries()) {
			const found = texts.flatMap((text) => [...placesFor({ ...choice, ...text }, free)]);
			const isPoor = choiceRank + roomRank > 0;
			if (found.length > 0) return isPoor ? found.map((label) => ({ ...label, isPoor })) : found;
		}
	}
	return [];
}

function sizeOf({ role }: Venue): keyof typeof radii {
	return role === 'candidate' || role === 'stop' ? 'full' : 'dot';
}
