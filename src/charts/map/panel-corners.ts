import type { StoryView } from '../../model/view/story-view.ts';
import { type ElasticBox, everOverlap, type Widths } from './elastic-box.ts';
import { type Corner, cornerBox, corners, type CornerSize } from './map-corner.ts';
import { boxOfPin, type Pin } from './map-pin.ts';
import { namePins, nameScore } from './name-pins.ts';

/** The filled corners of a panel, and the pins named around them. */
export interface FilledCorners {
	/** The corners, in the order of the wishes. */
	places: Corner[];
	boxes: ElasticBox[];
	named: Pin[];
}

/** A control that needs a corner: its size, and the corners in order of preference. */
export interface CornerWish {
	size: CornerSize;
	best: readonly Corner[];
}

/** A corner loses this much of its score for each corner that is preferred to it. */
const rankPenalty = 0.1;

/** The pins of a panel, and the boxes that their names must keep clear of. */
export interface CornerRoom {
	pins: readonly Pin[];
	marks: readonly ElasticBox[];
	lines: readonly ElasticBox[];
	/** The boxes that names of the base map would like to take. */
	reserved: readonly ElasticBox[];
	ratio: number;
	widths: Widths;
}

/**
 * Gives each control a corner, one after the other. A corner without pins, frames and lines is best, then one
 * without pins and frames, then one without pins. Among equals, the corner that leaves room for the most names
 * wins.
 */
export function fillCorners(
	wishes: readonly CornerWish[],
	view: StoryView,
	{ pins, marks, lines, reserved, ratio, widths }: CornerRoom,
): FilledCorners {
	const nameAround = (boxes: ElasticBox[]) =>
		namePins(pins, view, {
			taken: marks,
			corners: boxes,
			lines: [...lines, ...reserved],
			ratio,
			widths,
		});
	// A guest pin may be left out, so a control may cover it.
	const fixed = pins.filter(({ isGuest }) => !isGuest).map(boxOfPin);
	const filled: FilledCorners = { places: [], boxes: [], named: [] };
	for (const { size, best } of wishes) {
		const free = best.filter((corner) => !filled.places.includes(corner));
		const clearOf = (boxes: readonly ElasticBox[]) =>
			free.filter((corner) => {
				const box = cornerBox(corner, ratio, size);
				return !boxes.some((other) => everOverlap(other, box, widths));
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

	/**
	 * The corner with the highest score for names after the penalty for its rank. The search ends early if a
	 * corner leaves room for the names of all pins.
	 */
	function bestOf<Tried extends { named: Pin[] }>(
		best: readonly Corner[],
		places: readonly Corner[],
		attempt: (corner: Corner) => Tried,
	): Tried | undefined {
		let found: { tried: Tried; worth: number } | undefined;
		for (const corner of places) {
			const tried = attempt(corner);
			const names = nameScore(tried.named, widths);
			const worth = names - rankPenalty * best.indexOf(corner);
			if (!found || worth > found.worth) found = { tried, worth };
			if (names >= pins.length) break;
		}
		return found?.tried;
	}
}

/** All corners, starting with the given ones. */
export function cornersFrom(...first: Corner[]): Corner[] {
	return [...new Set([...first, ...corners])];
}
