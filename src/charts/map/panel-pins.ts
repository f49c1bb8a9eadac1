import type { Venue } from '../../model/facts/story.ts';
import { type ArrangedPins, arrangePins } from './arrange-pins.ts';
import type { Widths } from './elastic-box.ts';
import { hideEachOther } from './map-levels.ts';
import type { MapLine } from './map-lines.ts';
import { byRank, halfFrame, type Pin, pinOf } from './map-pin.ts';
import type { Inset } from './map-inset.ts';
import type { Frame, Point } from './mercator.ts';

/** The input for the pins of a panel. */
export interface PinPlan {
	day: string;
	frame: Frame;
	widths: Widths;
	venues: readonly Venue[];
	/** The venues that the next panel draws. */
	onNextPanel: readonly Venue[];
	lines: readonly MapLine[];
	pointOf: (venue: Venue) => Point;
	/** The middle of the small frame that marks the next panel, if there is one. */
	spot: Point | undefined;
	/** The large frame that marks the next panel, if there is one, in shares of the panel’s width. */
	inset: Inset | undefined;
}

/**
 * The maximum distance from a pin to a side of the large frame if its name is placed outside that side, in
 * pixels at the greatest width.
 */
const maxDistance = { guest: 24, other: 56 };

/**
 * The pins of a panel: venues that the next panel does not draw, plus candidates and venues on a line of this
 * panel, provided that they do not cover another pin.
 */
export function pinsOnPanel({
	venues,
	onNextPanel,
	lines,
	pointOf,
	spot,
	inset,
	...panel
}: PinPlan): ArrangedPins {
	const all = venues.map((venue) => pinOf(venue, pointOf(venue), panel));
	const kept = all.filter(({ venue }) => !onNextPanel.includes(venue));
	const more = all.filter(
		({ venue }) => venue.role === 'candidate' || lines.some((line) => line.venues.includes(venue)),
	);
	const order = more.toSorted((one, other) => byRank(one.venue, other.venue));
	for (const pin of order.filter((one) => !kept.includes(one))) {
		if (!kept.some((other) => hideEachOther(pin, other, panel.widths.from))) kept.push(pin);
	}
	const here = all.filter((pin) => kept.includes(pin));
	const { pins, groups } = arrangePins(here, panel.widths.from);
	const isGuest = ({ venue }: Pin) =>
		onNextPanel.includes(venue) && !lines.some((line) => line.venues.includes(venue));
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
		const limit = maxDistance[isGuest(pin) ? 'guest' : 'other'];
		const near = ([sideX, sideY]: Point) =>
			(Math.abs(sideX - x) + Math.abs(sideY - y)) * panel.widths.to < limit;
		return sides.filter(near);
	}

	function framing(
		{ point: [x, y] }: Pin,
		middle: Point,
	): Pick<Pin, 'isFramed' | 'distanceFromMiddle'> {
		const off = Math.max(Math.abs(x - middle[0]), Math.abs(y - middle[1]));
		return {
			isFramed: off < halfFrame / panel.widths.from,
			distanceFromMiddle: off * panel.widths.to,
		};
	}
}
