import type { ElasticBox } from './elastic-box.ts';
import { panelSizes, type PanelShape } from './map-frame.ts';
import { type Frame, placeOnDrawing, type Size } from './mercator.ts';

/** The rectangle on a panel that marks the frame of the next, closer panel, in units of the view box. */
export interface Inset extends Size {
	x: number;
	y: number;
}

/** A rectangle narrower than this, in pixels, is too small to be drawn. */
const smallest = 24;

/** The rectangle of the closer frame `near` on a panel. */
export function insetOf(near: Frame, frame: Frame, size: Size): Inset {
	const [left, top] = placeOnDrawing(frame, size, { longitude: near.west, latitude: near.north });
	const [right, bottom] = placeOnDrawing(frame, size, {
		longitude: near.east,
		latitude: near.south,
	});
	const rounded = (units: number) => Math.round(units * 10) / 10;
	return {
		x: rounded(left),
		y: rounded(top),
		width: rounded(right - left),
		height: rounded(bottom - top),
	};
}

/** Whether a rectangle is too small to be drawn at the narrowest width. */
export function isSpeck({ width }: Inset, shape: PanelShape): boolean {
	const { shown, width: units } = panelSizes[shape];
	return (width * shown.from) / units < smallest;
}

/** Converts a rectangle to shares of the panel’s width. */
export function sharesOf({ x, y, width, height }: Inset, shape: PanelShape): Inset {
	const units = panelSizes[shape].width;
	return { x: x / units, y: y / units, width: width / units, height: height / units };
}

/** The four sides of a rectangle, which a label should not cross. */
export function sidesOf({ x, y, width, height }: Inset, shape: PanelShape): ElasticBox[] {
	const at = (units: number, pixels: number) => ({
		share: units / panelSizes[shape].width,
		pixels,
	});
	const whole = {
		left: at(x, -1),
		right: at(x + width, 1),
		top: at(y, -1),
		bottom: at(y + height, 1),
	};
	return [
		{ ...whole, right: at(x, 1) },
		{ ...whole, left: at(x + width, -1) },
		{ ...whole, bottom: at(y, 1) },
		{ ...whole, top: at(y + height, -1) },
	];
}
