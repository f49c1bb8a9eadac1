import type { Telling } from '../model/telling.ts';
import type { ElasticBox } from './elastic-box.ts';
import type { PlacedLabel, Room } from './label-place.ts';
import { boxOfPin, type Pin, placesForName } from './map-pin.ts';

/**
 * Gives pins their names, as far as there is room. Those with the fewest places to choose from go
 * first. A name keeps clear of lines if it can; of what is taken and of other names and pins, always.
 */
export function namePins(
	pins: readonly Pin[],
	telling: Telling,
	{ taken, lines, ...room }: Room & { lines: readonly ElasticBox[] },
): Pin[] {
	const boxes = [...taken, ...pins.map(boxOfPin)];
	const placesOf = (pin: Pin) => {
		const best = placesForName(pin, telling, { ...room, taken: [...boxes, ...lines] });
		return best.length > 0 ? best : placesForName(pin, telling, { ...room, taken: boxes });
	};
	const order = pins
		.map((pin) => ({ pin, id: pin.venue.id, choice: placesOf(pin).length }))
		.toSorted((one, other) => one.choice - other.choice || (one.id < other.id ? -1 : 1));
	const labels = new Map<Pin, PlacedLabel>();
	for (const { pin } of order) {
		const [label] = placesOf(pin);
		if (!label) continue;
		labels.set(pin, label);
		boxes.push(label.box);
	}
	return pins.map((pin) => {
		const label = labels.get(pin);
		return label ? { ...pin, label } : pin;
	});
}

/** How many of the pins have a name. */
export function namesAmong(pins: readonly Pin[]): number {
	return pins.filter(({ label }) => label).length;
}
