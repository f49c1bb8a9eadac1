import { polygonArea, polygonContains } from 'd3';
import { type BoundingBox, boundingBox } from './bounding-box.ts';
import { clip } from './clip.ts';
import { type Course, follow, lengthOf } from './course.ts';
import { type Frame, type Point, project, type Size, worldToDrawing } from './mercator.ts';
import { detailedCoastOver } from './detailed-coast.ts';
import { relativePath } from './relative-path.ts';
import { thin } from './thin.ts';
import { pieces, world } from './world.ts';

/**
 * The SVG path data of a base map, in whole units of the view box. A string is empty if there is nothing to
 * draw.
 */
export interface BaseMap {
	/** All land as one area; empty if all of it is tinted. The other paths are drawn over it, in this order. */
	land: string;
	/** The country to tint. */
	focus: string;
	lakes: string;
	rivers: string;
	/** Borders on land, without coasts. */
	borders: string;
	/** Disputed and undetermined borders, which are drawn dashed. */
	disputed: string;
}

/** The size of the drawing and the country to tint, by its ISO 3166-1 alpha-2 code. */
export interface BaseMapOptions extends Size {
	focus?: string | undefined;
}

/**
 * The tolerance of thinning, in units. A unit is shown as 0.3 to 0.7 pixels, so the error stays below a
 * visible pixel.
 */
const tolerance = 0.9;

/** How many units outlines continue beyond the view box, so that their strokes do not run along its edge. */
const margin = 4;

/** Smaller features are dropped to save bytes. Islands and lakes are measured in square units, rivers in units. */
const smallest = { island: 3, lake: 9, river: 45 };

/**
 * Draws the base map of a frame; the same frame always gives the same strings. Throws an Error if the focus
 * country has no outline.
 */
export function baseMap(frame: Frame, { focus, ...size }: BaseMapOptions): BaseMap {
	const coast = detailedCoastOver(frame);
	if (coast) return detailedMap(coast, frame, { focus, ...size });
	const unit = unitsOfWorld(frame, size);
	const thinned = thinnedFor(frame, size);

	const pathOfLines = (courses: Course[], minLength = 0) => {
		const longLines = courses
			.map((course) => follow(course, thinned))
			.filter((line) => lengthOf(line) * unit >= minLength);
		const drawn = linesOnDrawing(longLines, frame, size);
		return relativePath(clip(drawn, size, { margin, closed: false }), { closed: false });
	};
	const pathOfAreas = (courses: Course[], minArea: number) => {
		const largeRings = courses
			.map((course) => follow(course, thinned))
			.filter((ring) => Math.abs(polygonArea(ring)) * unit * unit >= minArea);
		return relativePath(clippedRings(largeRings, frame, size), { closed: true });
	};

	return {
		land: pathOfAreas(world.land, smallest.island),
		focus: focus === undefined ? '' : pathOfAreas(ringsOf(focus), smallest.island),
		lakes: pathOfAreas(world.lakes, smallest.lake),
		rivers: pathOfLines(world.rivers, smallest.river),
		borders: pathOfLines(world.borders),
		disputed: pathOfLines(world.disputed),
	};
}

/**
 * The visible parts of these countries, as rings in units of the drawing. Countries outside the frame are
 * left out. Returns none if a detailed coast covers the frame.
 */
export function countriesOn(
	frame: Frame,
	size: Size,
	codes: readonly string[],
): Map<string, Point[][]> {
	if (detailedCoastOver(frame)) return new Map();
	const thinned = thinnedFor(frame, size);
	const countries = codes.map((code) => {
		const rings = ringsOf(code).map((course) => follow(course, thinned));
		return [code, clippedRings(rings, frame, size)] as const;
	});
	return new Map(countries.filter(([, rings]) => rings.length > 0));
}

/** The land that a frame shows, as rings in units of its drawing. */
export function landOn(frame: Frame, size: Size): Point[][] {
	const coast = detailedCoastOver(frame);
	const thinned = coast ? [] : thinnedFor(frame, size);
	const rings = coast ? coast.land : world.land.map((course) => follow(course, thinned));
	return clippedRings(rings, frame, size);
}

/** The ISO 3166-1 alpha-2 code of the country in which a place lies; undefined at sea. */
export function countryAt(longitude: number, latitude: number): string | undefined {
	const [x, y] = project(longitude, latitude);
	const coast = detailedCoastOver({
		west: longitude,
		east: longitude,
		south: latitude,
		north: latitude,
	});
	if (coast)
		return coast.land.some((ring) => polygonContains(ring, [x, y])) ? coast.country : undefined;
	return Object.keys(world.countries).find((code) => {
		const rings = ringsOf(code).map((course) => follow(course, pieces));
		return [x - 1, x, x + 1].some(
			(turnedX) => rings.filter((ring) => polygonContains(ring, [turnedX, y])).length % 2 === 1,
		);
	});
}

/**
 * Draws a city from its detailed coast alone, because rivers and borders of the coarser world map would not
 * match it.
 */
function detailedMap(
	{ country, land }: { country: string; land: Point[][] },
	frame: Frame,
	{ focus, ...size }: BaseMapOptions,
): BaseMap {
	const unit = unitsOfWorld(frame, size);
	const largeRings = land
		.map((ring) => thin(ring, tolerance / unit))
		.filter((ring) => Math.abs(polygonArea(ring)) * unit * unit >= smallest.island);
	const path = relativePath(clippedRings(largeRings, frame, size), { closed: true });
	const empty = { land: '', focus: '', lakes: '', rivers: '', borders: '', disputed: '' };
	return { ...empty, [focus === country ? 'focus' : 'land']: path };
}

/** The width of the whole world, in units of the drawing. */
function unitsOfWorld({ west, east }: Frame, { width }: Size): number {
	return (width * 360) / (east - west);
}

const pieceBoxes = pieces.map(boundingBox);

/**
 * The pieces, thinned for a frame. A piece outside the frame is reduced to its two ends: the line between
 * them stays outside too.
 */
function thinnedFor(frame: Frame, size: Size): Point[][] {
	const cached = lastThinned;
	if (cached?.frame === frame && cached.width === size.width) return cached.thinned;
	const thinned = thinPieces(frame, size);
	lastThinned = { frame, width: size.width, thinned };
	return thinned;
}

/** Caches the last result, because the names and the base map of a panel need the same pieces. */
let lastThinned: { frame: Frame; width: number; thinned: Point[][] } | undefined;

function thinPieces(frame: Frame, size: Size): Point[][] {
	const turnsOf = turnsNear(frame, size);
	const unit = unitsOfWorld(frame, size);
	return pieces.map((piece, index) => {
		const box = pieceBoxes[index] ?? boundingBox(piece);
		return turnsOf(box).length > 0
			? thin(piece, tolerance / unit)
			: [...piece.slice(0, 1), ...piece.slice(-1)];
	});
}

function clippedRings(rings: readonly Point[][], frame: Frame, size: Size): Point[][] {
	return clip(linesOnDrawing(rings, frame, size), size, { margin, closed: true });
}

function ringsOf(code: string): Course[] {
	const rings = world.countries[code];
	if (!rings) throw new Error(`The base map has no country “${code}”.`);
	return rings;
}

/** Lines in units of the drawing, at every turn round the world that brings them near the frame. */
function linesOnDrawing(lines: readonly Point[][], frame: Frame, size: Size): Point[][] {
	const toDrawing = worldToDrawing(frame, size);
	const turnsOf = turnsNear(frame, size);
	return lines.flatMap((line) =>
		turnsOf(boundingBox(line)).map((turn) => line.map(([x, y]) => toDrawing([x + turn, y]))),
	);
}

/**
 * Returns a function that gives the turns round the world, to the west and to the east, that bring a box of
 * the world square near the frame. A frame across the date line can show two turns.
 */
function turnsNear(frame: Frame, size: Size): (box: BoundingBox) => number[] {
	const room = margin / unitsOfWorld(frame, size);
	const [west, north] = project(frame.west, frame.north);
	const [east, south] = project(frame.east, frame.south);
	return ({ left, right, top, bottom }) => {
		if (top > south + room || bottom < north - room) return [];
		// The ring of Antarctica runs three times round the world, so that its start is never visible.
		const turns = right - left > 1 ? [-1] : [-1, 0, 1];
		return turns.filter((turn) => left + turn <= east + room && right + turn >= west - room);
	};
}
