import { pairs } from 'd3';
import { formatLength } from './distance.ts';
import { clip } from './clip.ts';
import { boxAround, type ElasticBox, type Widths } from './elastic-box.ts';
import { type PlacedLabel, placeLabel } from './label-place.ts';
import type { MapLine } from './map-lines.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** A journey or a distance on a panel. */
export interface DrawnLine extends MapLine {
	/** The SVG path data, in units of the view box. */
	path: string;
	label?: PlacedLabel;
}

/** The panel that lines are drawn on. */
export interface LinePanel {
	frame: Frame;
	size: Size;
	widths: Widths;
	locale: string;
}

const labelFont = { size: 12, weight: 400, lineHeight: 14 } as const;

/** The positions along a line at which its label may be placed, best first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** How far beyond the view box a line is cut, in units. */
const margin = 4;

/** The distance between the boxes along a line, in pixels at the greatest width. */
const stride = 8;

/** How many pixels a distance label keeps away from other lines. */
const apart = 12;

/**
 * Draws lines. A distance is drawn only if its label has room away from other lines, because the line means
 * nothing without it.
 */
export function drawLines(
	lines: readonly MapLine[],
	taken: readonly ElasticBox[],
	panel: LinePanel,
): DrawnLine[] {
	const boxes = [...taken];
	return lines.flatMap((line) => {
		const parts = partsOf(line, panel).map((points) =>
			points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L'),
		);
		const path = parts.map((part) => `M${part}`).join('');
		if (line.kilometres === undefined) return [{ ...line, path }];
		const others = lines.filter((other) => other !== line);
		const otherBoxes = others.flatMap((other) => boxesOfLine(other, panel, apart));
		const label = labelOf(line, [...boxes, ...otherBoxes], panel);
		if (!label) return [];
		boxes.push(label.box);
		return [{ ...line, path, label }];
	});
}

/** The space that a line takes, as small boxes along it that reach `around` pixels to each side. */
export function boxesOfLine(line: MapLine, panel: LinePanel, around = 1): ElasticBox[] {
	const { width } = panel.size;
	const step = (stride * width) / panel.widths.to;
	const box = { left: -around, right: around, top: -around, bottom: around };
	return partsOf(line, panel)
		.flatMap((points) => pairs(points).flatMap(([from, to]) => pointsBetween(from, to, step)))
		.map(([x, y]) => boxAround([x / width, y / width], box));
}

/** The visible parts of a line, in units of the view box. */
function partsOf({ along }: MapLine, { frame, size }: LinePanel): Point[][] {
	const points = along.map((place) => placeOnDrawing(frame, size, place));
	return clip([points], size, { margin, closed: false });
}

/** Points from one point to another, no further apart than a step. */
function pointsBetween([x, y]: Point, [toX, toY]: Point, step: number): Point[] {
	const parts = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
	return Array.from({ length: parts + 1 }, (_, part) => [
		x + ((toX - x) * part) / parts,
		y + ((toY - y) * part) / parts,
	]);
}

/** The point of a place on a panel, as shares of its width. */
export function pointOnPanel(
	place: { latitude: number; longitude: number },
	{ frame, size }: Pick<LinePanel, 'frame' | 'size'>,
): Point {
	const [x, y] = placeOnDrawing(frame, size, place);
	return [x / size.width, y / size.width];
}

function labelOf(
	{ kilometres, along }: MapLine,
	taken: readonly ElasticBox[],
	panel: LinePanel,
): PlacedLabel | undefined {
	if (kilometres === undefined) return undefined;
	const text = formatLength(kilometres * 1000, panel.locale);
	const { size, weight, lineHeight } = labelFont;
	const wish = {
		lines: [text],
		width: textWidth(text, size, weight),
		lineHeight,
		distance: 5,
		points: places.flatMap((part) => {
			const place = along[Math.round(part * (along.length - 1))];
			return place ? [pointOnPanel(place, panel)] : [];
		}),
	};
	const ratio = panel.size.height / panel.size.width;
	return placeLabel(wish, { taken, ratio, widths: panel.widths });
}

function rounded(units: number): number {
	return Math.round(units * 10) / 10;
}
