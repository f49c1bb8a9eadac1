import { sum } from 'd3';
import type { StoryView } from '../../model/view/story-view.ts';
import { type ElasticBox, everOverlap, type Widths } from './elastic-box.ts';
import type { PlacedLabel } from './label-place.ts';
import { boxOfPin, type NameRoom, type Pin, placesForName, rankOf } from './map-pin.ts';

/**
 * The panel widths, in pixels, at which a name may appear that has no room on a narrower panel. The style
 * sheet of the map has a rule for each.
 */
export const nameSteps = [264, 288, 344, 400, 480, 560];

/** Room for names that must also keep clear of filled corners. */
export interface NamesRoom extends NameRoom {
	corners: readonly ElasticBox[];
}

/**
 * Gives pins their names, as far as there is room. The chosen venue goes first, then the other candidates, then
 * the rest; within each group, pins with fewer possible places go first. A name always keeps clear of corners,
 * pins, other names and taken boxes, and of lines if it can.
 */
export function namePins(
	pins: readonly Pin[],
	view: StoryView,
	{ taken, lines, corners, ...room }: NamesRoom,
): Pin[] {
	const boxes = [...taken, ...corners, ...pins.map(boxOfPin)];
	const placesOf = (pin: Pin, from = room.widths.from) => {
		const widths = { ...room.widths, from };
		const own = boxOfPin(pin);
		if (pin.isGuest && corners.some((box) => everOverlap(own, box, widths))) return [];
		return placesForName(pin, view, { ...room, widths, taken: boxes, lines });
	};
	const order = pins
		.map((pin) => ({ pin, id: pin.venue.id, choices: placesOf(pin).length }))
		.toSorted(
			(one, other) =>
				Number(isChosen(other.pin)) - Number(isChosen(one.pin)) ||
				rankOf(one.pin.venue) - rankOf(other.pin.venue) ||
				one.choices - other.choices ||
				(one.id < other.id ? -1 : 1),
		)
		.map(({ pin }) => pin);
	const labels = new Map<Pin, PlacedLabel>();
	const steps = nameSteps.filter((step) => step > room.widths.from && step < room.widths.to);
	// Names without room on the narrowest panel may fit on a wider one.
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

function isChosen({ mark }: Pin): boolean {
	return mark === 'chosen';
}

/** The penalties for a name that is poorly placed, and for one that has no room on the narrowest panel. */
const [poorPenalty, latePenalty] = [0.3, 0.5];

/**
 * Scores the names of pins: a name counts 1, but less if it is shown on wider panels only, or is poorly
 * placed.
 */
export function nameScore(pins: readonly Pin[], { from, to }: Widths): number {
	const labels = pins.flatMap(({ label }) => label ?? []);
	return sum(labels, (label) => {
		const late = label.from > from ? latePenalty : 0;
		return (to - label.from) / (to - from) - late - (label.isPoor ? poorPenalty : 0);
	});
}
