import {
	boxAround,
	type ElasticBox,
	everOverlap,
	staysWithin,
	type Widths,
} from './elastic-box.ts';
import type { Point } from './mercator.ts';

/** A label to be placed: its lines, their size, and the points at which it may be placed. */
export interface LabelWish {
	lines: string[];
	/** The width of the widest line, in pixels. */
	width: number;
	/** The distance from one baseline to the next, in pixels. */
	lineHeight: number;
	/** Points as shares of the drawing’s width, best first. */
	points: readonly Point[];
	/** The distance between the point and the label, in pixels; at 0 the label is centred on the point. */
	distance: number;
	/** The shift of the mark from its point, in pixels. The label shifts with it. */
	shift?: Point | undefined;
}

/** A label with its place: a point of the drawing, and an offset in pixels. */
export interface PlacedLabel {
	lines: string[];
	point: Point;
	/** The offset from the point, or from its shifted mark, to the baseline of the first line, in pixels. */
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	/** The distance from one baseline to the next, in pixels. */
	lineHeight: number;
	/** The smallest width of the drawing, in pixels, at which the label has room. */
	from: number;
	box: ElasticBox;
	/** Whether the label is far from its point, or crosses a line. */
	isPoor?: boolean;
}

/** The boxes to keep clear of, on a drawing of this ratio (height to width) at these widths. */
export interface Room {
	taken: readonly ElasticBox[];
	ratio: number;
	widths: Widths;
}

/** The shares of the line height that letters use above and below the baseline. */
const [ascent, descent] = [0.75, 0.25];

/** Clear space around a label, in pixels. */
const clearance = 2;

/**
 * The best place at which a label overlaps nothing at any width of the drawing; undefined if there is none.
 * The right side is best, because the reader’s eye comes from the pin.
 */
export function placeLabel(wish: LabelWish, room: Room): PlacedLabel | undefined {
	return placesFor(wish, room).next().value;
}

/** Generates the places at which a label overlaps nothing, best first. */
export function* placesFor(
	wish: LabelWish,
	{ taken, ratio, widths }: Room,
): Generator<PlacedLabel, undefined> {
	const { lines, lineHeight } = wish;
	const offsets = offsetsAround(wish).map((offset) => ({
		...offset,
		sides: sidesOf(wish, offset),
	}));
	for (const point of wish.points) {
		for (const { anchor, dx, middle, sides } of offsets) {
			const box = boxAround(point, sides);
			const isFree =
				staysWithin(box, ratio, widths) && !taken.some((other) => everOverlap(box, other, widths));
			if (!isFree) continue;
			const dy = middle + ((ascent - descent) * lineHeight) / 2;
			yield { lines, point, dx, dy, anchor, lineHeight, from: widths.from, box };
		}
	}
}

interface LabelOffset {
	anchor: PlacedLabel['anchor'];
	dx: number;
	/** The offset of the middle of the first line. */
	middle: number;
}

function offsetsAround({ lines, lineHeight, distance }: LabelWish): LabelOffset[] {
	const extra = (lines.length - 1) * lineHeight;
	if (distance === 0) return [{ anchor: 'middle', dx: 0, middle: -extra / 2 }];
	const aside = distance * 0.7;
	const up = -distance - lineHeight / 2 - extra;
	const down = distance + lineHeight / 2;
	return [
		{ anchor: 'start', dx: distance, middle: -extra / 2 },
		{ anchor: 'end', dx: -distance, middle: -extra / 2 },
		{ anchor: 'start', dx: aside, middle: up * 0.75 },
		{ anchor: 'start', dx: aside, middle: down * 0.75 },
		{ anchor: 'end', dx: -aside, middle: up * 0.75 },
		{ anchor: 'end', dx: -aside, middle: down * 0.75 },
		{ anchor: 'middle', dx: 0, middle: up },
		{ anchor: 'middle', dx: 0, middle: down },
	];
}

/** The distances of a label’s sides from its point, in pixels. */
function sidesOf(
	{ lines, width, lineHeight, shift: [shiftX, shiftY] = [0, 0] }: LabelWish,
	{ anchor, dx, middle }: LabelOffset,
) {
	const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
	const top = middle - lineHeight / 2;
	return {
		left: shiftX + left - clearance,
		right: shiftX + left + width + clearance,
		top: shiftY + top - clearance,
		bottom: shiftY + top + lines.length * lineHeight + clearance,
	};
}

/** The ways to break a name: on one line, and on two lines if it is long (`Campus de`, `Russki`). */
export function waysToBreak(name: string): string[][] {
	const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
	const middle = name.length / 2;
	const [nearest] = breaks.toSorted(
		(one, other) => Math.abs(one - middle) - Math.abs(other - middle),
	);
	if (nearest === undefined || name.length < 12) return [[name]];
	return [[name], [name.slice(0, nearest), name.slice(nearest + 1)]];
}
