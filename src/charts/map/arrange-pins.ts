import { maxUngrouped } from './map-groups.ts';
import { hideEachOther } from './map-levels.ts';
import type { Pin } from './map-pin.ts';
import { groupsFor, type PinGroup, stepsFrom } from './pin-groups.ts';
import { shiftsFor } from './pin-shifts.ts';

/** The pins of a panel, arranged so that none is hidden, and the groups that replace some of them. */
export interface ArrangedPins {
	pins: Pin[];
	groups: PinGroup<Pin>[];
}

/**
 * Arranges pins so that no mark hides another at the narrowest width of the panel: a few overlapping marks
 * move aside, and many are replaced by groups.
 */
export function arrangePins(pins: readonly Pin[], width: number): ArrangedPins {
	// Sorted, so that the shifts do not depend on the order of the list.
	const inOrder = pins.toSorted((one, other) => (one.venue.id < other.venue.id ? -1 : 1));
	const shifts = pins.length > maxUngrouped ? undefined : shiftsFor(inOrder, width);
	if (shifts) {
		const moved = pins.map((pin) => {
			const shift = shifts.get(pin);
			if (!shift) return pin;
			const apart = stepsFrom(width).find((zoom) => standsAlone(pin, pins, zoom.width));
			return { ...pin, shift, ...(apart && { apartAt: apart.step }) };
		});
		return { pins: moved, groups: [] };
	}
	const groups = groupsFor(pins, width);
	const grouped = pins.map((pin) => {
		const own = groups.filter(({ members }) => members.includes(pin));
		return { ...pin, groupedAt: own.map(({ step }) => step) };
	});
	return { pins: grouped, groups };
}

function standsAlone(pin: Pin, pins: readonly Pin[], width: number): boolean {
	return pins.every((other) => other === pin || !hideEachOther(pin, other, width));
}
