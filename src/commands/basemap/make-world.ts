import { polygonArea } from 'd3';
import { mergeArcs, meshArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Course, follow, lengthOf, readPiece } from '../../charts/map/course.ts';
import { type Point, project } from '../../charts/map/mercator.ts';
import { relativePath } from '../../charts/map/relative-path.ts';
import { thin } from '../../charts/map/thin.ts';
import type { WorldFile } from '../../charts/map/world.ts';
import type { Atlas, Shape } from './atlas.ts';
import type { Borders } from './borders.ts';

/** Units per map width. A unit is 1.2 km at the equator: half a pixel if 28° take 1200 pixels. */
const units = 2 ** 15;

/** How far simplification may move a line, in units. The source of lakes and rivers is coarser. */
const tolerance = { atlas: 1.5, water: 3.5 };

/** Lakes below this area (square units) and rivers below this length (units) are too small to show. */
const smallest = { lake: 20, river: 60 };

/** The input of the file, in degrees. */
export interface WorldInput {
	atlas: Atlas;
	borders: Borders;
	water: { lakes: Point[][]; rivers: Point[][] };
	countryOf: (shape: Shape) => string | undefined;
}

/** Generates the committed file: all lines projected and simplified, as sequences of shared pieces. */
export function makeWorld({ atlas, borders, water, countryOf }: WorldInput): WorldFile {
	const pieces = [
		...atlas.arcs.map((arc) => encode(arc, tolerance.atlas)),
		...[...water.lakes, ...water.rivers].map((line) => encode(line, tolerance.water)),
	];
	const decoded = pieces.map((piece) => readPiece(piece, units));
	const topology: Topology = { type: 'Topology', objects: {}, arcs: atlas.arcs };

	const hasArea = (min: number) => (course: Course) =>
		Math.abs(polygonArea(follow(course, decoded))) * units ** 2 >= min;
	const areasOf = (shapes: Shape[]) =>
		mergeArcs(topology, shapes)
			.arcs.flat()
			.map((course) => aroundPole(course, decoded))
			// Drops shapes that rounding flattened: islets, and Vatican City.
			.filter(hasArea(2));
	const linesOf = (arcs: number[]) =>
		meshArcs(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }).arcs;

	const shapesByCountry = Object.groupBy(atlas.shapes, (shape) => countryOf(shape) ?? '');
	const countries = Object.entries(shapesByCountry)
		.filter(([code]) => code !== '')
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, shapes = []]) => [code, areasOf(shapes)] as const);
	const lakes = water.lakes.map((_, index) => [atlas.arcs.length + index]);
	const rivers = water.rivers.map((_, index) => [atlas.arcs.length + lakes.length + index]);

	return renumbered({
		units,
		land: areasOf(atlas.shapes),
		countries: Object.fromEntries(countries),
		borders: linesOf(borders.agreed),
		disputed: linesOf(borders.disputed),
		lakes: lakes.filter(hasArea(smallest.lake)),
		rivers: rivers.filter((course) => lengthOf(follow(course, decoded)) * units >= smallest.river),
		pieces,
	});
}

/** Projects a line in degrees, unbroken across the date line, and encodes it as a piece. */
function encode(line: readonly Point[], tolerance: number): string {
	let previous = line[0]?.[0] ?? 0;
	const points = line.map(([longitude, latitude]): Point => {
		previous = longitude + 360 * Math.round((previous - longitude) / 360);
		const [x, y] = project(previous, latitude);
		return [x * units, y * units];
	});
	return relativePath([thin(points, tolerance)], { closed: false }).slice('m'.length);
}

/**
 * Repeats a ring that ends one map width from its start three times. Such a ring surrounds the pole
 * (Antarctica). Its start is then outside every frame, and it closes along its own southern edge.
 */
function aroundPole(course: Course, pieces: readonly Point[][]): Course {
	const ring = follow(course, pieces);
	const isClosed = ring[0]?.[0] === ring.at(-1)?.[0];
	return isClosed ? course : [...course, ...course, ...course];
}

/** Removes unused pieces, and numbers the others in order of first use. */
function renumbered(file: WorldFile): WorldFile {
	const { land, countries, borders, disputed, lakes, rivers } = file;
	const all = [land, ...Object.values(countries), borders, disputed, lakes, rivers].flat(2);
	const used = [...new Set(all.map((number) => (number < 0 ? ~number : number)))];
	const newNumber = new Map(used.map((number, index) => [number, index]));
	const renumber = (courses: Course[]) =>
		courses.map((course) =>
			course.map((number) =>
				number < 0 ? ~(newNumber.get(~number) ?? 0) : (newNumber.get(number) ?? 0),
			),
		);
	return {
		units: file.units,
		land: renumber(land),
		countries: Object.fromEntries(
			Object.entries(countries).map(([code, rings]) => [code, renumber(rings)]),
		),
		borders: renumber(borders),
		disputed: renumber(disputed),
		lakes: renumber(lakes),
		rivers: renumber(rivers),
		pieces: used.map((number) => file.pieces[number] ?? ''),
	};
}
