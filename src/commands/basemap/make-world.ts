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

/** 1.2 km at the equator: half a pixel where 28 degrees are drawn 1200 wide. */
const units = 2 ** 15;

/** How far a line may be moved by leaving points out, in units. The water's source is coarser. */
const tolerance = { atlas: 1.5, water: 3.5 };

/** Lakes of fewer square units and rivers of fewer units show on no map that this is made for. */
const smallest = { lake: 20, river: 60 };

/** Everything that goes into the file, still in degrees. */
export interface Ingredients {
	atlas: Atlas;
	borders: Borders;
	water: { lakes: Point[][]; rivers: Point[][] };
	countryOf: (shape: Shape) => string | undefined;
}

/** Makes the committed file: everything projected, thinned, and strung together from shared pieces. */
export function makeWorld({ atlas, borders, water, countryOf }: Ingredients): WorldFile {
	const written = [
		...atlas.arcs.map((arc) => write(arc, tolerance.atlas)),
		...[...water.lakes, ...water.rivers].map((line) => write(line, tolerance.water)),
	];
	const read = written.map((piece) => readPiece(piece, units));
	const topology: Topology = { type: 'Topology', objects: {}, arcs: atlas.arcs };

	const hasArea = (least: number) => (course: Course) =>
		Math.abs(polygonArea(follow(course, read))) * units ** 2 >= least;
	const areasOf = (shapes: Shape[]) =>
		mergeArcs(topology, shapes)
			.arcs.flat()
			.map((course) => goRound(course, read))
			// What rounding made flat is gone: islets, and Vatican City.
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
		rivers: rivers.filter((course) => lengthOf(follow(course, read)) * units >= smallest.river),
		pieces: written,
	});
}

/** Projects a line of degrees, whole where it crosses the date line, and writes it as a piece. */
function write(line: readonly Point[], tolerated: number): string {
	let previous = line[0]?.[0] ?? 0;
	const points = line.map(([longitude, latitude]): Point => {
		previous = longitude + 360 * Math.round((previous - longitude) / 360);
		const [x, y] = project(previous, latitude);
		return [x * units, y * units];
	});
	return relativePath([thin(points, tolerated)], { closed: false }).slice('m'.length);
}

/**
 * A ring that comes back one world further on surrounds the pole: Antarctica. Three rounds of it leave
 * the place where it begins outside of every frame; the ring then closes along its southern edge.
 */
function goRound(course: Course, pieces: readonly Point[][]): Course {
	const ring = follow(course, pieces);
	const isClosed = ring[0]?.[0] === ring.at(-1)?.[0];
	return isClosed ? course : [...course, ...course, ...course];
}

/** Leaves out the pieces that nothing uses, and numbers the others in the order of their first use. */
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
