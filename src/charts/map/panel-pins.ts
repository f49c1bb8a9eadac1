import type { Venue } from '../../model/story.ts';
import { type ArrangedPins, arrangePins } from './arrange-pins.ts';
import type { Widths } from './elastic-box.ts';
import { areTouching } from './map-levels.ts';
import type { MapLine } from './map-lines.ts';
import { byWeight, halfFrame, type Pin, pinOf } from './map-pin.ts';
import type { Inset } from './map-inset.ts';
import type { Frame, Point } from './mercator.ts';

/** What pins a panel may have, and what decides. */
export interface PinPlan {
	day: string;
	frame: Frame;
	widths: Widths;
	venues: readonly Venue[];
	/** Those that the next panel draws. */
	nearer: readonly Venue[];
	lines: readonly MapLine[];
	share: (venue: Venue) => Point;
	/** The middle of the small frame around what the next panel shows, where there is one. */
	spot: Point | undefined;
	/** The large frame around it, where that is seen as one: shares of the panel's width. */
	inset: Inset | undefined;
}

/** The side of a frame beyond which a name stands may be so far from its pin, in pixels. */
const farthest = { guest: 24, other: 56 };

/**
 * The pins of a panel: those whose nearest panel it is, and of the others the candidates and those at
 * which a line of this panel ends, as far as they cover no pin.
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

	/** The points of the frame's sides that are nearest to a pin inside of it. */
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
