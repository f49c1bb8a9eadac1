import type { Venue } from '../../model/story.ts';
import { type ArrangedPins, arrangePins } from './arrange-pins.ts';
import type { Widths } from './elastic-box.ts';
import { areTouching } from './map-levels.ts';
import type { MapLine } from './map-lines.ts';
import { halfFrame, type Pin, pinOf } from './map-pin.ts';
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
}

/**
 * The pins of a panel: those whose nearest panel it is, and of the others those at which a line of this
 * panel ends, as far as they cover no pin.
 */
export function pinsOnPanel({
	venues,
	nearer,
	lines,
	share,
	spot,
	...seen
}: PinPlan): ArrangedPins {
	const all = venues.map((venue) => pinOf(venue, share(venue), seen));
	const kept = all.filter(({ venue }) => !nearer.includes(venue));
	const ends = all.filter(({ venue }) => lines.some((line) => line.venues.includes(venue)));
	const order = ends.toSorted(
		(one, other) => other.radius - one.radius || (one.venue.id < other.venue.id ? -1 : 1),
	);
	for (const pin of order.filter((end) => !kept.includes(end))) {
		if (!kept.some((other) => areTouching(pin, other, seen.widths.from))) kept.push(pin);
	}
	const here = all.filter((pin) => kept.includes(pin));
	const { pins, groups } = arrangePins(here, seen.widths.from);
	return { pins: pins.map((pin) => ({ ...pin, isFramed: isIn(pin, spot) })), groups };

	function isIn({ point: [x, y] }: Pin, middle: Point | undefined): boolean {
		if (!middle) return false;
		const near = halfFrame / seen.widths.from;
		return Math.abs(x - middle[0]) < near && Math.abs(y - middle[1]) < near;
	}
}
