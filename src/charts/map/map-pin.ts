import { standingOn, type VenueStanding } from '../../model/standing.ts';
import type { Venue } from '../../model/story.ts';
import { type Telling, textFor } from '../../model/telling.ts';
import { boxAround, type ElasticBox, type Widths } from './elastic-box.ts';
import { linesOf, type PlacedLabel, type Room, placesFor } from './label-place.ts';
import { worldWidth } from './map-frame.ts';
import type { Frame, Point } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** A venue on a panel. Points are shares of the panel's width. */
export interface Pin {
	venue: Venue;
	/** Its standing; of a place without one, its role. */
	mark: VenueStanding | 'route' | 'reference';
	point: Point;
	/** In pixels. */
	radius: number;
	/** How far from the point the place may be, where that shows: a share of the panel's width. */
	ring?: number;
	/** How many pixels its mark stands beside its point, so that it hides no other. */
	shift?: Point;
	/** The step of nearness from which on it needs no shift; undefined if there is none. */
	apartAt?: number;
	/** The steps of nearness at which a group stands for it. */
	groupedAt: number[];
	/** Whether the next panel begins around it: a small frame is drawn there. */
	isFramed: boolean;
	/** How far its point may lie from the middle of that frame, in pixels. */
	offMiddle: number;
	/** Where on the large frame of the next panel, beyond whose side its name may stand. */
	beside: Point[];
	/** Whether the next panel draws it too, and no line ends at it: without a name it is left out. */
	isGuest: boolean;
	/** The width of the panel, in pixels, from which on it is drawn, where that is not all widths. */
	from?: number;
	label?: PlacedLabel;
}

/** How large marks are, in pixels: a full one, and the dot of a place that is no candidate and no stop. */
const radii = { full: 8, dot: 4 };

const labelType = {
	full: { size: 13, weight: 600, lineHeight: 15 },
	dot: { size: 12, weight: 400, lineHeight: 14 },
} as const;

/** From the edge of a mark, or of the frame around it, to its label, in pixels. */
const gap = 4;

/** Half the side of the frame that says where the next panel goes nearer, where that is too small to see. */
export const halfFrame = 12;

/** A ring is drawn where it is wider than the mark by so many pixels, at some width. */
const ringBeyondMark = 3;

/** Who gives way where there is no room for both: the story asks of the candidates first. */
export function weightOf({ role }: Venue): number {
	return role === 'candidate' ? 0 : role === 'stop' ? 1 : 2;
}

/** The more important first; of a city and what lies in it, the city. */
export function byWeight(one: Venue, other: Venue): number {
	const weight = weightOf(one) - weightOf(other);
	return weight || other.precision - one.precision || (one.id < other.id ? -1 : 1);
}

/** How large the mark of a venue is, in pixels. */
export function radiusOf(venue: Venue): number {
	return radii[sizeOf(venue)];
}

/** The Earth's equator (WGS 84), which is as long as the world square is wide. */
const equator = 40_075_017;

/** How far from its point a venue may be, in units of the world square. */
export function reachOf({ precision, latitude }: Venue): number {
	return precision / (equator * Math.cos((latitude * Math.PI) / 180));
}

/** Where a venue stands on a panel, without its label. */
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

/** What a pin takes up on its panel. */
export function boxOfPin({ point, radius, shift: [x, y] = [0, 0] }: Pin): ElasticBox {
	return boxAround(point, {
		left: x - radius,
		right: x + radius,
		top: y - radius,
		bottom: y + radius,
	});
}

/** What a name must keep clear of, and lines, which it may cross rather than stand far from its pin. */
export interface NameRoom extends Room {
	lines: readonly ElasticBox[];
}

/** All places for a pin's name, on one line or on two, of those that are nearest to it. */
export function placesForName(
	pin: Pin,
	telling: Telling,
	{ lines: drawn, ...room }: NameRoom,
): PlacedLabel[] {
	const { size, weight, lineHeight } = labelType[sizeOf(pin.venue)];
	const name = textFor(telling, pin.venue.short ?? pin.venue.name).text;
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
