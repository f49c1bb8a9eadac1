/** A point of the world square or of a drawing: x to the right, y down. */
export type Point = [x: number, y: number];

/** The part of the world that a map shows, in degrees. Across the date line, `east` exceeds 180. */
export interface Frame {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** The view box of a drawing, in its own units. */
export interface Size {
	width: number;
	height: number;
}

/**
 * The base map ends at this latitude, north and south, because Mercator stretches without limit towards the
 * poles.
 */
export const maxLatitude = 84.5;

const radians = Math.PI / 180;

/**
 * Projects a place to Web Mercator (EPSG:3857), with the world as a square of side 1:
 * x from 180° W eastwards, y from about 85.05° N southwards.
 * Snyder, “Map Projections: A Working Manual” (USGS 1395, 1987), equations 7-1 and 7-2, on a sphere
 * of circumference 1; `asinh(tan φ)` is his `ln tan(π/4 + φ/2)`.
 */
export function project(longitude: number, latitude: number): Point {
	const φ = Math.max(-maxLatitude, Math.min(maxLatitude, latitude)) * radians;
	return [longitude / 360 + 0.5, 0.5 - Math.asinh(Math.tan(φ)) / (2 * Math.PI)];
}

/** The longitude and latitude, in degrees, of a point of the world square. Snyder, 7-4 and 7-5. */
export function unproject([x, y]: Point): { longitude: number; latitude: number } {
	return {
		longitude: (x - 0.5) * 360,
		latitude: Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / radians,
	};
}

/** The height at which a drawing of the frame with this width is not distorted. Not rounded. */
export function frameHeight({ west, south, east, north }: Frame, width: number): number {
	const [left, top] = project(west, north);
	const [right, bottom] = project(east, south);
	return (width * (bottom - top)) / (right - left);
}

/** Returns a function that converts points of the world square to units of the frame’s drawing. Not rounded. */
export function worldToDrawing({ west, south, east, north }: Frame, { width, height }: Size) {
	const [left, top] = project(west, north);
	const [right, bottom] = project(east, south);
	return ([x, y]: Point): Point => [
		((x - left) * width) / (right - left),
		((y - top) * height) / (bottom - top),
	];
}

/**
 * The point of a place on the frame’s drawing, in its units, not rounded. Across the date line the longitude
 * nearer to the frame counts: if the frame ends at 190°, −172° counts as 188°.
 */
export function placeOnDrawing(
	frame: Frame,
	size: Size,
	{ longitude, latitude }: { longitude: number; latitude: number },
): Point {
	const turns = Math.round(((frame.west + frame.east) / 2 - longitude) / 360);
	return worldToDrawing(frame, size)(project(longitude + 360 * turns, latitude));
}
