import { baseMap } from './base-map.ts';
import { type CornerSize, sizeInPixels } from './map-corner.ts';
import { type Frame, placeOnDrawing, project, type Size, unproject } from './mercator.ts';

/** A small map in a corner that says where on Earth a panel lies. */
export interface Locator {
	/** In pixels, which are the units of its view box. */
	size: Size;
	land: string;
	/** What the panel shows, in units; at least so large that it can be seen. */
	here: Size & { x: number; y: number };
	/** What it takes up in its corner. */
	corner: CornerSize;
}

const size: Size = { width: 72, height: 54 };

/** A panel so many degrees wide shows by itself where it lies. */
const wideEnough = 50;

/** The small map is so many times wider than the panel, but shows at least so many degrees. */
const [wider, least] = [7, 70];

/** The rectangle on it is at least so many units wide and high. */
const smallest = 5;

/** The frame around the locator and its distance from the edges, in pixels. */
const around = 8;

/** The locator of a frame; undefined where the frame is wide enough without. */
export function locatorOf(frame: Frame): Locator | undefined {
	const degrees = frame.east - frame.west;
	if (degrees > wideEnough) return undefined;
	const shown = frameAbout(frame, Math.max(least, degrees * wider));
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
		corner: sizeInPixels(size.width + around, size.height + around),
	};
}

/** A frame of the locator's shape, so many degrees wide, around the middle of another. */
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
