import vladivostok from '../data/near/vladivostok.json' with { type: 'json' };
import { readPiece } from './course.ts';
import type { Frame, Point } from './mercator.ts';

/** The committed coast of one place, near enough for a city. */
export interface NearFile {
	/** What it covers. */
	frame: Frame;
	/** The ISO 3166-1 alpha-2 code of the one country to which all land in it belongs. */
	country: string;
	/** How many units wide and high the world square is. */
	units: number;
	/** Rings: the first point and then its steps, in units. */
	land: string[];
}

const files: readonly NearFile[] = [vladivostok];

/** The nearer coast that covers all of a frame and some more, if there is one. */
export function nearCoast(frame: Frame): { country: string; land: Point[][] } | undefined {
	const file = files.find(({ frame: { west, south, east, north } }) => {
		return frame.west > west && frame.east < east && frame.south > south && frame.north < north;
	});
	return (
		file && { country: file.country, land: file.land.map((ring) => readPiece(ring, file.units)) }
	);
}
