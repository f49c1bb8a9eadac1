import { boxAround, type ElasticBox, everMeet, staysWithin, type Widths } from './elastic-box.ts';
import type { Point } from './mercator.ts';

/** A label before it has its place: its lines, their type, and the points at which it may stand. */
export interface LabelWish {
	lines: string[];
	/** How wide the widest line is, in pixels. */
	width: number;
	/** From one baseline to the next, in pixels. */
	lineHeight: number;
	/** As shares of the drawing's width, best first. */
	points: readonly Point[];
	/** How far from the point it stands, in pixels; 0 sets it on the point itself. */
	distance: number;
	/** How many pixels beside the point its mark stands, and it with the mark. */
	shift?: Point | undefined;
}

/** Where a label stands: at a point of the drawing, then so many pixels aside. */
export interface PlacedLabel {
	lines: string[];
	point: Point;
	/** From the point, or from the mark beside it, to the baseline of the first line, in pixels. */
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	/** From one baseline to the next, in pixels. */
	lineHeight: number;
	/** The smallest width of the drawing, in pixels, at which there is room for it. */
	from: number;
	box: ElasticBox;
	/** Whether it stands far from its point, or crosses a line. */
	isPoor?: boolean;
}

/** What is to be kept clear, on a drawing of this ratio (height to width) at these widths. */
export interface Room {
	taken: readonly ElasticBox[];
	ratio: number;
	widths: Widths;
}

/** Parts of the line height above and below the baseline that letters use. */
const [ascent, descent] = [0.75, 0.25];

/** Clear space around a label, in pixels. */
const clear = 2;

/**
 * The first place at which a label meets nothing at any width of the drawing; undefined where there
 * is none. Right of the point is best, as the eye comes from the pin.
 */
export function placeLabel(wish: LabelWish, room: Room): PlacedLabel | undefined {
	return placesFor(wish, room).next().value;
}

/** The places at which a label meets nothing, best first; each is found when it is asked for. */
export function* placesFor(
	wish: LabelWish,
	{ taken, ratio, widths }: Room,
): Generator<PlacedLabel, undefined> {
	const around = positions(wish);
	for (const point of wish.points) {
		for (const position of around) {
			const place = placed(wish, point, position, widths);
			const isFree =
				staysWithin(place.box, ratio, widths) &&
				!taken.some((other) => everMeet(place.box, other, widths));
			if (isFree) yield place;
		}
	}
}

interface Position {
	anchor: PlacedLabel['anchor'];
	dx: number;
	/** Of the middle of the first line. */
	middle: number;
}

function positions({ lines, lineHeight, distance }: LabelWish): Position[] {
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

function placed(
	{ lines, width, lineHeight, shift: [aside, down] = [0, 0] }: LabelWish,
	point: Point,
	{ anchor, dx, middle }: Position,
	widths: Widths,
): PlacedLabel {
	const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
	const top = middle - lineHeight / 2;
	const box = boxAround(point, {
		left: aside + left - clear,
		right: aside + left + width + clear,
		top: down + top - clear,
		bottom: down + top + lines.length * lineHeight + clear,
	});
	const dy = middle + ((ascent - descent) * lineHeight) / 2;
	return { lines, point, dx, dy, anchor, lineHeight, from: widths.from, box };
}

/** A name on one line, or on two where it is long: `Campus de` `Russki`. */
export function linesOf(name: string): string[][] {
	const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
	const middle = name.length / 2;
	const [nearest] = breaks.toSorted(
		(one, other) => Math.abs(one - middle) - Math.abs(other - middle),
	);
	if (nearest === undefined || name.length < 12) return [[name]];
	return [[name], [name.slice(0, nearest), name.slice(nearest + 1)]];
}
