import { lengthInWords } from './distance.ts';
import { boxAround, type ElasticBox, type Widths } from './elastic-box.ts';
import { type PlacedLabel, placeLabel } from './label-place.ts';
import type { MapLine } from './map-lines.ts';
import { type Frame, placeOnDrawing, type Point, type Size } from './mercator.ts';
import { textWidth } from '../text-width.ts';

/** A journey or a distance on a panel. */
export interface DrawnLine extends MapLine {
	/** In units of the view box. */
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

const labelType = { size: 12, weight: 400, lineHeight: 14 } as const;

/** Where along a line its label may stand, best first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Draws lines; each that tells a distance says it where there is room, and takes that room. */
export function drawLines(
	lines: readonly MapLine[],
	taken: readonly ElasticBox[],
	panel: LinePanel,
): DrawnLine[] {
	const boxes = [...taken];
	return lines.map((line) => {
		const points = line.along.map((place) => placeOnDrawing(panel.frame, panel.size, place));
		const path = `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}`;
		const label = labelOf(line, boxes, panel);
		if (label) boxes.push(label.box);
		return { ...line, path, ...(label && { label }) };
	});
}

/** What a line takes up, as small boxes along it. */
export function boxesOfLine({ along }: MapLine, panel: LinePanel): ElasticBox[] {
	return along.map((place) =>
		boxAround(shareOf(place, panel), { left: -1, right: 1, top: -1, bottom: 1 }),
	);
}

/** Where a place stands on a panel, as shares of its width. */
export function shareOf(
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
	const text = lengthInWords(kilometres * 1000, panel.locale);
	const { size, weight, lineHeight } = labelType;
	const wish = {
		lines: [text],
		width: textWidth(text, size, weight),
		lineHeight,
		distance: 5,
		points: places.flatMap((part) => {
			const place = along[Math.round(part * (along.length - 1))];
			return place ? [shareOf(place, panel)] : [];
		}),
	};
	const ratio = panel.size.height / panel.size.width;
	return placeLabel(wish, { taken, ratio, widths: panel.widths });
}

function rounded(units: number): number {
	return Math.round(units * 10) / 10;
}
