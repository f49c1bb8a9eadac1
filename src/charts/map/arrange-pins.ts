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
	const sortedPins = pins.toSorted((one, other) => (one.venue.id < other.venue.id ? -1 : 1));
	const shifts = pins.length > maxUngrouped ? undefined : shiftsFor(sortedPins, width);
	if (shifts) {
		const movedPins = pins.map((pin) => {
			const shift = shifts.get(pin);
			if (!shift) return pin;
			const zoomApart = stepsFrom(width).find((zoom) => standsAlone(pin, pins, zoom.width));
			return { ...pin, shift, ...(zoomApart && { apartAt: zoomApart.step }) };
		});
		return { pins: movedPins, groups: [] };
	}
	const groups = groupsFor(pins, width);
	const groupedPins = pins.map((pin) => {
		const ownGroups = groups.filter(({ members }) => members.includes(pin));
		return { ...pin, groupedAt: ownGroups.map(({ step }) => step) };
	});
	return { pins: groupedPins, groups };
}

function standsAlone(pin: Pin, pins: readonly Pin[], width: number): boolean {
	return pins.every((other) => other === pin || !hideEachOther(pin, other, width));
}
