import { extent, polygonArea, polygonContains } from 'd3';
import { clip } from './clip.ts';
import { type Course, follow, lengthOf } from './course.ts';
import { type Frame, type Point, project, type Size, worldToDrawing } from './mercator.ts';
import { nearCoast } from './near.ts';
import { relativePath } from './relative-path.ts';
import { thin } from './thin.ts';
import { pieces, world } from './world.ts';

/** SVG path data of a base map, in whole units of the view box; empty where there is nothing. */
export interface BaseMap {
	/** All land, as one area; empty where all of it is tinted. The other parts go over it, in this order. */
	land: string;
	/** The country that the story is about, for a tint. */
	focus: string;
	lakes: string;
	rivers: string;
	/** Borders on land, without coasts. */
	borders: string;
	/** Disputed and undetermined borders, to be dashed. */
	disputed: string;
}

/** The size of the drawing and the country to tint, by its ISO 3166-1 alpha-2 code. */
export interface BaseMapOptions extends Size {
	focus?: string | undefined;
}

/** Drawings are shown at 0.3 to 0.7 pixels a unit: this is two thirds of a pixel at most, which nobody sees. */
const tolerance = 0.9;

/** Outlines go on for so many units beyond the view box, or their strokes would line its edge. */
const margin = 4;

/** Smaller things cost more bytes than they show: square units of islands and lakes, units of rivers. */
const smallest = { island: 3, lake: 9, river: 45 };

/** Draws the base map of a frame. The same frame always gives the same strings. */
export function baseMap(frame: Frame, { focus, ...size }: BaseMapOptions): BaseMap {
	const near = nearCoast(frame);
	if (near) return nearMap(near, frame, { focus, ...size });
	const toDrawing = worldToDrawing(frame, size);
	const unit = unitsOfWorld(frame, size);
	const thinned = thinnedFor(frame, size);

	const lines = (courses: Course[], shortest = 0) => {
		const long = courses
			.map((course) => follow(course, thinned))
			.filter((line) => lengthOf(line) * unit >= shortest);
		const drawn = onEveryTurn(long).map((line) => line.map(toDrawing));
		return relativePath(clip(drawn, size, { margin, closed: false }), { closed: false });
	};
	const areas = (courses: Course[], least: number) => {
		const large = courses
			.map((course) => follow(course, thinned))
			.filter((ring) => Math.abs(polygonArea(ring)) * unit * unit >= least);
		return relativePath(clippedRings(large, frame, size), { closed: true });
	};

	return {
		land: areas(world.land, smallest.island),
		focus: focus === undefined ? '' : areas(ringsOf(focus), smallest.island),
		lakes: areas(world.lakes, smallest.lake),
		rivers: lines(world.rivers, smallest.river),
		borders: lines(world.borders),
		disputed: lines(world.disputed),
	};
}

/** What of each of these countries a frame shows, as rings in units of its drawing; only those that it shows. */
export function countriesOn(
	frame: Frame,
	size: Size,
	codes: readonly string[],
): Map<string, Point[][]> {
	if (nearCoast(frame)) return new Map();
	const thinned = thinnedFor(frame, size);
	const shown = codes.map((code) => {
		const rings = ringsOf(code).map((course) => follow(course, thinned));
		return [code, clippedRings(rings, frame, size)] as const;
	});
	return new Map(shown.filter(([, rings]) => rings.length > 0));
}

/** The land that a frame shows, as rings in units of its drawing. */
export function landOn(frame: Frame, size: Size): Point[][] {
	const near = nearCoast(frame);
	const thinned = near ? [] : thinnedFor(frame, size);
	const rings = near ? near.land : world.land.map((course) => follow(course, thinned));
	return clippedRings(rings, frame, size);
}

/** The ISO 3166-1 alpha-2 code of the country in which a place lies; at sea there is none. */
export function countryAt(longitude: number, latitude: number): string | undefined {
	const [x, y] = project(longitude, latitude);
	const near = nearCoast({ west: longitude, east: longitude, south: latitude, north: latitude });
	if (near)
		return near.land.some((ring) => polygonContains(ring, [x, y])) ? near.country : undefined;
	return Object.keys(world.countries).find((code) => {
		const rings = ringsOf(code).map((course) => follow(course, pieces));
		return [x - 1, x, x + 1].some(
			(turned) => rings.filter((ring) => polygonContains(ring, [turned, y])).length % 2 === 1,
		);
	});
}

/** A city is drawn of its coast alone: rivers and borders of the world's map would lie beside theirs. */
function nearMap(
	{ country, land }: { country: string; land: Point[][] },
	frame: Frame,
	{ focus, ...size }: BaseMapOptions,
): BaseMap {
	const unit = unitsOfWorld(frame, size);
	const large = land
		.map((ring) => thin(ring, tolerance / unit))
		.filter((ring) => Math.abs(polygonArea(ring)) * unit * unit >= smallest.island);
	const path = relativePath(clippedRings(large, frame, size), { closed: true });
	const empty = { land: '', focus: '', lakes: '', rivers: '', borders: '', disputed: '' };
	return { ...empty, [focus === country ? 'focus' : 'land']: path };
}

/** How many units of the drawing the whole world is wide. */
function unitsOfWorld({ west, east }: Frame, { width }: Size): number {
	return (width * 360) / (east - west);
}

const extents = pieces.map((piece) => ({
	x: extent(piece, ([x]) => x) as [number, number],
	y: extent(piece, ([, y]) => y) as [number, number],
}));

/** The pieces for a frame. One that lies wholly elsewhere is cut short: it stays within its own extent. */
function thinnedFor(frame: Frame, size: Size): Point[][] {
	const known = thinnedForLast;
	if (known?.frame === frame && known.width === size.width) return known.thinned;
	const thinned = thinPieces(frame, size);
	thinnedForLast = { frame, width: size.width, thinned };
	return thinned;
}

/** Names and drawing of one panel ask for the same. */
let thinnedForLast: { frame: Frame; width: number; thinned: Point[][] } | undefined;

function thinPieces(frame: Frame, size: Size): Point[][] {
	const [left, top] = project(frame.west, frame.north);
	const [right, bottom] = project(frame.east, frame.south);
	const unit = unitsOfWorld(frame, size);
	const room = margin / unit;
	return pieces.map((piece, index) => {
		const { x, y } = extents[index] ?? { x: [0, 1], y: [0, 1] };
		const isNear =
			y[0] <= bottom + room &&
			y[1] >= top - room &&
			[-1, 0, 1].some((turn) => x[0] + turn <= right + room && x[1] + turn >= left - room);
		return isNear ? thin(piece, tolerance / unit) : [...piece.slice(0, 1), ...piece.slice(-1)];
	});
}

function clippedRings(rings: readonly Point[][], frame: Frame, size: Size): Point[][] {
	const toDrawing = worldToDrawing(frame, size);
	const drawn = onEveryTurn(rings).map((ring) => ring.map(toDrawing));
	return clip(drawn, size, { margin, closed: true });
}

function ringsOf(code: string): Course[] {
	const rings = world.countries[code];
	if (!rings) throw new Error(`The base map has no country “${code}”.`);
	return rings;
}

/** Repeats lines to the west and to the east, for frames over the date line. */
function onEveryTurn(lines: readonly Point[][]): Point[][] {
	return lines.flatMap((line) => {
		const [left = 0, right = 0] = extent(line, ([x]) => x);
		// Antarctica runs three times round the world, so that no frame shows where its ring begins.
		const turns = right - left > 1 ? [-1] : [-1, 0, 1];
		return turns.map((turn) => line.map(([x, y]): Point => [x + turn, y]));
	});
}
