import file from '../../data/world.json' with { type: 'json' };
import { type Course, readPiece } from './course.ts';
import type { Point } from './mercator.ts';

/**
 * The committed geometry of the world, which `npm run basemap` generates. Neighbouring countries share the
 * pieces of their borders, so that thinning opens no gaps.
 */
export interface WorldFile {
	/** The width and height of the world square, in units. */
	units: number;
	land: Course[];
	/** The rings of each country, by ISO 3166-1 alpha-2 code. */
	countries: Record<string, Course[]>;
	borders: Course[];
	/** Disputed and undetermined borders. */
	disputed: Course[];
	lakes: Course[];
	rivers: Course[];
	/** Each piece as its first point and then steps, in units: `120 44 3-1-2 5`. */
	pieces: string[];
}

/** The committed geometry of the world. */
export const world: WorldFile = file;

/** All pieces of coasts, borders, shores and rivers, as points of the world square. */
export const pieces: readonly Point[][] = world.pieces.map((piece) =>
	readPiece(piece, world.units),
);

/** Whether a country has an outline on the world map; the smallest have none. */
export function hasOutline(code: string): boolean {
	return (world.countries[code]?.length ?? 0) > 0;
}
