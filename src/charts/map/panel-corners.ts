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

/** Pins, and what their names must keep clear of. */
export interface CornerRoom {
	pins: readonly Pin[];
	marks: readonly ElasticBox[];
	lines: readonly ElasticBox[];
	ratio: number;
	widths: Widths;
}

/**
 * Gives each thing a corner, one after the other: one without a pin if it can be, and of these the one
 * that leaves room for the most names.
 */
export function fillCorners(
	wishes: readonly CornerWish[],
	telling: Telling,
	{ pins, marks, lines, ratio, widths }: CornerRoom,
): FilledCorners {
	const nameAround = (taken: ElasticBox[]) =>
		namePins(pins, telling, { taken: [...marks, ...taken], lines, ratio, widths });
	const filled: FilledCorners = { places: [], boxes: [], named: [] };
	for (const { size, best } of wishes) {
		const free = best.filter((corner) => !filled.places.includes(corner));
		const clear = free.filter((corner) => {
			const box = cornerBox(corner, ratio, size);
			return ![...pins.map(boxOfPin), ...marks].some((other) => everMeet(other, box, widths));
		});
		const chosen = bestOf(clear.length > 0 ? clear : free, (corner) => {
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
		places: readonly Corner[],
		attempt: (corner: Corner) => Tried,
	): Tried | undefined {
		let best: Tried | undefined;
		for (const corner of places) {
			const tried = attempt(corner);
			const names = namesAmong(tried.named, widths);
			if (!best || names > namesAmong(best.named, widths)) best = tried;
			if (names >= pins.length) break;
		}
		return best;
	}
}

/** All corners, the ones named first. */
export function cornersFrom(...first: Corner[]): Corner[] {
	return [...new Set([...first, ...corners])];
}
