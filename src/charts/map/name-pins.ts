import { sum } from 'd3';
import type { Telling } from '../../model/telling.ts';
import type { ElasticBox, Widths } from './elastic-box.ts';
import type { PlacedLabel, Room } from './label-place.ts';
import { boxOfPin, type Pin, placesForName, weightOf } from './map-pin.ts';

/**
 * The widths of a panel, in pixels, from which on a name may be shown that has no room on a narrower
 * one; the style sheet of the map has a rule for each.
 */
export const nameSteps = [240, 288, 344, 400, 480, 560];

/**
 * Gives pins their names, as far as there is room. Candidates go
 * first, and among them those with the fewest places to choose from. A name keeps clear of lines if it can; of what is taken and of other names and pins, always.
 */
export function namePins(
	pins: readonly Pin[],
	telling: Telling,
	{ taken, lines, ...room }: Room & { lines: readonly ElasticBox[] },
): Pin[] {
	const boxes = [...taken, ...pins.map(boxOfPin)];
	const placesOf = (pin: Pin, from = room.widths.from) => {
		const widths = { ...room.widths, from };
		const best = placesForName(pin, telling, { ...room, widths, taken: [...boxes, ...lines] });
		return best.length > 0 ? best : placesForName(pin, telling, { ...room, widths, taken: boxes });
	};
	const order = pins
		.map((pin) => ({ pin, id: pin.venue.id, choice: placesOf(pin).length }))
		.toSorted(
			(one, other) =>
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

/** How many of the pins have a name; one that they have on wider panels only counts in part. */
export function namesAmong(pins: readonly Pin[], { from, to }: Widths): number {
	const labels = pins.flatMap(({ label }) => label ?? []);
	return sum(labels, (label) => (to - label.from) / (to - from));
}
