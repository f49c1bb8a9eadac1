import { areTouching } from './map-levels.ts';
import type { Pin } from './map-pin.ts';
import { doublings, groupsFor, type PinGroup } from './pin-groups.ts';
import { shiftsFor } from './pin-shifts.ts';

/** The pins of a panel so that each can be seen, and the groups that stand for some of them. */
export interface ArrangedPins {
	pins: Pin[];
	groups: PinGroup<Pin>[];
}

/** More pins than this are a crowd: those that are close then stand as groups. */
const most = 40;

/**
 * Sees to it that no mark hides another where the panel is narrowest: the few that do stand aside,
 * and where there are many, groups stand for them.
 */
export function arrangePins(pins: readonly Pin[], width: number): ArrangedPins {
	const shifts = pins.length > most ? undefined : shiftsFor(pins, width);
	if (shifts) {
		const moved = pins.map((pin) => {
			const shift = shifts.get(pin);
			if (!shift) return pin;
			const apartAt = doublings.find((doubled) => standsAlone(pin, pins, width * 2 ** doubled));
			return { ...pin, shift, ...(apartAt !== undefined && { apartAt }) };
		});
		return { pins: moved, groups: [] };
	}
	const groups = groupsFor(pins, width);
	const grouped = pins.map((pin) => {
		const own = groups.filter(({ members }) => members.includes(pin));
		return { ...pin, groupedAt: own.map((group) => group.doublings) };
	});
	return { pins: grouped, groups };
}

function standsAlone(pin: Pin, pins: readonly Pin[], width: number): boolean {
	return pins.every((other) => other === pin || !areTouching(pin, other, width));
}
