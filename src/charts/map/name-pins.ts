import { sum } from 'd3';
import type { Telling } from '../../model/telling.ts';
import { type ElasticBox, everMeet, type Widths } from './elastic-box.ts';
import type { PlacedLabel } from './label-place.ts';
import { boxOfPin, type NameRoom, type Pin, placesForName, weightOf } from './map-pin.ts';

/**
 * The widths of a panel, in pixels, from which on a name may be shown that has no room on a narrower
 * one; the style sheet of the map has a rule for each.
 */
export const nameSteps = [264, 288, 344, 400, 480, 560];

/** What names must keep clear of: corners and other things always, lines if they can. */
export interface NamesRoom extends NameRoom {
	corners: readonly ElasticBox[];
}

/**
 * Gives pins their names, as far as there is room. The place that was chosen goes first, then the other
 * candidates, and among them those with the fewest places to choose from. A name keeps clear of lines
 * if it can; of what is taken and of other names and pins, always.
 */
export function namePins(
	pins: readonly Pin[],
	telling: Telling,
	{ taken, lines, corners, ...room }: NamesRoom,
): Pin[] {
	const boxes = [...taken, ...corners, ...pins.map(boxOfPin)];
	const placesOf = (pin: Pin, from = room.widths.from) => {
		const widths = { ...room.widths, from };
		const own = boxOfPin(pin);
		if (pin.isGuest && corners.some((box) => everMeet(own, box, widths))) return [];
		return placesForName(pin, telling, { ...room, widths, taken: boxes, lines });
	};
	const order = pins
		.map((pin) => ({ pin, id: pin.venue.id, choice: placesOf(pin).length }))
		.toSorted(
			(one, other) =>
				Number(isAnswer(other.pin)) - Number(isAnswer(one.pin)) ||
				weightOf(one.pin.venue) - weightOf(other.pin.venue) ||
				one.choice - other.choice ||
				(one.id < other.id ? -1 : 1),
		)
		.map(({ pin }) => pin);
	const labels = new Map<Pin, PlacedLabel>();
	const steps = nameSteps.filter((step) => step > room.widths.from && step < room.widths.to);
	// On a wider panel there is room for some that the narrowest has none for.
	for (const from of [room.widths.from, ...steps]) {
		for (const pin of order.filter((one) => !labels.has(one))) {
			const [label] = placesOf(pin, from);
			if (!label) continue;
			labels.set(pin, label);
			boxes.push(label.box);
		}
	}
	return pins.map((pin) => {
		const label = labels.get(pin);
		return label ? { ...pin, label } : pin;
	});
}

function isAnswer({ mark }: Pin): boolean {
	return mark === 'chosen';
}

/** A name that stands far from its pin, or crosses a line, is worth so much less; one that a narrow panel lacks, more. */
const [poor, late] = [0.3, 0.5];

/** How many of the pins have a name; one that they have on wider panels only counts in part. */
export function namesAmong(pins: readonly Pin[], { from, to }: Widths): number {
	const labels = pins.flatMap(({ label }) => label ?? []);
	return sum(labels, (label) => {
		const lacks = label.from > from ? late : 0;
		return (to - label.from) / (to - from) - lacks - (label.isPoor ? poor : 0);
	});
}
