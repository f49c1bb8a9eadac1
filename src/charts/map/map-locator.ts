import { baseMap } from './base-map.ts';
import { sizeInPixels } from './map-corner.ts';
import { type Frame, placeOnDrawing, project, type Size, unproject } from './mercator.ts';

/** A small map in a corner that shows where on Earth a panel lies. */
export interface Locator {
	/** The size in pixels, which are also the units of the view box. */
	size: Size;
	land: string;
	/** The rectangle of the panel’s frame, in units; enlarged if it would be too small to see. */
	here: Size & { x: number; y: number };
}

const size: Size = { width: 72, height: 54 };

/** A panel wider than this, in degrees, needs no locator. */
const wideEnough = 50;

/** The locator’s frame is this many times as wide as the panel’s, and at least this many degrees wide. */
const [widening, minDegrees] = [7, 70];

/** The minimum width and height of the rectangle, in units. */
const smallest = 5;

/** The pixels that the border and the distance from the panel’s edges add to the size. */
const surround = 8;

/** The space that a locator takes in its corner. */
export const locatorCorner = sizeInPixels(size.width + surround, size.height + surround);

/** Whether a frame is so narrow that a locator helps. */
export const needsLocator = ({ west, east }: Frame): boolean => east - west <= wideEnough;

/** Draws the locator of a frame. */
export function drawLocator(frame: Frame): Locator {
	const degrees = frame.east - frame.west;
	const shown = frameAbout(frame, Math.max(minDegrees, degrees * widening));
	const [left, top] = placeOnDrawing(shown, size, { longitude: frame.west, latitude: frame.north });
	const [right, bottom] = placeOnDrawing(shown, size, {
		longitude: frame.east,
		latitude: frame.south,
	});
	const [width, height] = [Math.max(right - left, smallest), Math.max(bottom - top, smallest)];
	return {
		size,
		land: baseMap(shown, size).land,
		here: {
			x: tenth((left + right - width) / 2),
			y: tenth((top + bottom - height) / 2),
			width: tenth(width),
			height: tenth(height),
		},
	};
}

/** A frame of the locator’s shape around the middle of another one, `wide` degrees wide but at most 180. */
function frameAbout({ west, south, east, north }: Frame, wide: number): Frame {
	const degrees = Math.min(wide, 180);
	const [, top] = project(0, north);
	const [, bottom] = project(0, south);
	const high = ((degrees / 360) * size.height) / size.width;
	const [, highest] = project(0, 90);
	const [, lowest] = project(0, -90);
	const start = Math.min(Math.max((top + bottom - high) / 2, highest), lowest - high);
	const middle = (west + east) / 2;
	return {
		west: middle - degrees / 2,
		east: middle + degrees / 2,
		north: unproject([0, start]).latitude,
		south: unproject([0, start + high]).latitude,
	};
}

const tenth = (units: number) => Math.round(units * 10) / 10;
