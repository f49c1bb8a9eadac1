import type { Telling } from '../../model/telling.ts';
import { type ElasticBox, everMeet, type Widths } from './elastic-box.ts';
import { type Corner, cornerBox, corners, type CornerSize } from './map-corner.ts';
import { boxOfPin, type Pin } from './map-pin.ts';
import { namePins, namesAmong } from './name-pins.ts';

/** What stands in the corners of a panel, with the pins named around it. */
export interface FilledCorners {
	/** In the order of the things asked for. */
	places: Corner[];
	boxes: ElasticBox[];
	named: Pin[];
}

/** A thing that wants a corner, and which ones it likes best. */
export interface CornerWish {
	size: CornerSize;
	best: readonly Corner[];
}

/** A corner further down the wish must make room for this part of a name more. */
const dislike = 0.1;

/** Pins, and what their names must keep clear of. */
export interface CornerRoom {
	pins: readonly Pin[];
	marks: readonly ElasticBox[];
	lines: readonly ElasticBox[];
	/** Where other names want to stand. */
	reserved: readonly ElasticBox[];
	ratio: number;
	widths: Widths;
}

/**
 * Gives each thing a corner, one after the other: one without pins, frames and lines if it can be, at
 * least without a pin, and of these the one that leaves room for the most names.
 */
export function fillCorners(
	wishes: readonly CornerWish[],
	telling: Telling,
	{ pins, marks, lines, reserved, ratio, widths }: CornerRoom,
): FilledCorners {
	const nameAround = (boxes: ElasticBox[]) =>
		namePins(pins, telling, {
			taken: marks,
			corners: boxes,
			lines: [...lines, ...reserved],
			ratio,
			widths,
		});
	// A guest leaves where a corner needs its place.
	const fixed = pins.filter(({ isGuest }) => !isGuest).map(boxOfPin);
	const filled: FilledCorners = { places: [], boxes: [], named: [] };
	for (const { size, best } of wishes) {
		const free = best.filter((corner) => !filled.places.includes(corner));
		const clearOf = (boxes: readonly ElasticBox[]) =>
			free.filter((corner) => {
				const box = cornerBox(corner, ratio, size);
				return !boxes.some((other) => everMeet(other, box, widths));
			});
		const choices = [
			clearOf([...fixed, ...marks, ...lines]),
			clearOf([...fixed, ...marks]),
			clearOf(fixed),
			free,
		];
		const chosen = bestOf(best, choices.find(({ length }) => length > 0) ?? [], (corner) => {
			const boxes = [...filled.boxes, cornerBox(corner, ratio, size)];
			return { corner, boxes, named: nameAround(boxes) };
		});
		if (!chosen) continue;
		filled.places.push(chosen.corner);
		filled.boxes = chosen.boxes;
		filled.named = chosen.named;
	}
	return filled;

	/** The first with the most names; where all find room there is nothing better. */
	function bestOf<Tried extends { named: Pin[] }>(
		best: readonly Corner[],
		places: readonly Corner[],
		attempt: (corner: Corner) => Tried,
	): Tried | undefined {
		let found: { tried: Tried; worth: number } | undefined;
		for (const corner of places) {
			const tried = attempt(corner);
			const names = namesAmong(tried.named, widths);
			const worth = names - dislike * best.indexOf(corner);
			if (!found || worth > found.worth) found = { tried, worth };
			if (names >= pins.length) break;
		}
		return found?.tried;
	}
}

/** All corners, the ones named first. */
export function cornersFrom(...first: Corner[]): Corner[] {
	return [...new Set([...first, ...corners])];
}
