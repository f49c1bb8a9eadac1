import type { Venue } from '../../model/facts/story.ts';
import { type ArrangedPins, arrangePins } from './arrange-pins.ts';
import type { Widths } from './elastic-box.ts';
import { areTouching } from './map-levels.ts';
import type { MapLine } from './map-lines.ts';
import { byWeight, halfFrame, type Pin, pinOf } from './map-pin.ts';
import type { Inset } from './map-inset.ts';
import type { Frame, Point } from './mercator.ts';

/** The input for the pins of a panel. */
export interface PinPlan {
	day: string;
	frame: Frame;
	widths: Widths;
	venues: readonly Venue[];
	/** The venues that the next panel draws. */
	nearer: readonly Venue[];
	lines: readonly MapLine[];
	share: (venue: Venue) => Point;
	/** The middle of the small frame that marks the next panel, if there is one. */
	spot: Point | undefined;
	/** The large frame that marks the next panel, if there is one, in shares of the panel’s width. */
	inset: Inset | undefined;
}

/** How far a side of the large frame may be from a pin whose name stands outside that side, in pixels. */
const farthest = { guest: 24, other: 56 };

/**
 * The pins of a panel: venues that the next panel does not draw, and, as far as they hide no other pin,
 * candidates and venues on a line of this panel.
 */
export function pinsOnPanel({
	venues,
	nearer,
	lines,
	share,
	spot,
	inset,
	...seen
}: PinPlan): ArrangedPins {
	const all = venues.map((venue) => pinOf(venue, share(venue), seen));
	const kept = all.filter(({ venue }) => !nearer.includes(venue));
	const more = all.filter(
		({ venue }) => venue.role === 'candidate' || lines.some((line) => line.venues.includes(venue)),
	);
	const order = more.toSorted((one, other) => byWeight(one.venue, other.venue));
	for (const pin of order.filter((one) => !kept.includes(one))) {
		if (!kept.some((other) => areTouching(pin, other, seen.widths.from))) kept.push(pin);
	}
	const here = all.filter((pin) => kept.includes(pin));
	const { pins, groups } = arrangePins(here, seen.widths.from);
	const isGuest = ({ venue }: Pin) =>
		nearer.includes(venue) && !lines.some((line) => line.venues.includes(venue));
	return {
		pins: pins.map((pin) => ({
			...pin,
			...(spot && framing(pin, spot)),
			isGuest: isGuest(pin),
			...(inset && { beside: besideOf(pin, inset) }),
		})),
		groups,
	};

	/** For a pin inside the frame, the nearest point on each side that is near enough. */
	function besideOf(pin: Pin, { x: left, y: top, width, height }: Inset): Point[] {
		const [x, y] = pin.point;
		const [right, bottom] = [left + width, top + height];
		if (x < left || x > right || y < top || y > bottom) return [];
		const sides: Point[] = [
			[left, y],
			[right, y],
			[x, top],
			[x, bottom],
		];
		const most = farthest[isGuest(pin) ? 'guest' : 'other'];
		const near = ([sideX, sideY]: Point) =>
			(Math.abs(sideX - x) + Math.abs(sideY - y)) * seen.widths.to < most;
		return sides.filter(near);
	}

	function framing({ point: [x, y] }: Pin, middle: Point): Pick<Pin, 'isFramed' | 'offMiddle'> {
		const off = Math.max(Math.abs(x - middle[0]), Math.abs(y - middle[1]));
		return {
			isFramed: off < halfFrame / seen.widths.from,
			offMiddle: off * seen.widths.to,
		};
	}
}
