import file from '../../data/world.json' with { type: 'json' };
import { type Course, readPiece } from './course.ts';
import type { Point } from './mercator.ts';

/**
 * The committed geometry of the world, made by `npm run basemap`. Coasts and borders are pieces that
 * countries share, so that nothing splits apart when a drawing thins them.
 */
export interface WorldFile {
	/** How many units wide and high the world square is. */
	units: number;
	land: Course[];
	/** Rings by ISO 3166-1 alpha-2 code. */
	countries: Record<string, Course[]>;
	borders: Course[];
	/** Borders that are disputed or undetermined. */
	disputed: Course[];
	lakes: Course[];
	rivers: Course[];
	/** The first point of each piece and then its steps, in units: `120 44 3-1-2 5`. */
	pieces: string[];
}

/** The geometry of the world as it was committed. */
export const world: WorldFile = file;

/** Every piece of coast, border, shore and river, in points of the world square. */
export const pieces: readonly Point[][] = world.pieces.map((piece) =>
	readPiece(piece, world.units),
);

/** Whether a country is large enough to have an outline on the world's map. */
export function hasOutline(code: string): boolean {
	return (world.countries[code]?.length ?? 0) > 0;
}
