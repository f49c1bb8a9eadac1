import vladivostok from '../../data/detailed-coasts/vladivostok.json' with { type: 'json' };
import { readPiece } from './course.ts';
import { type Frame, type Point, project } from './mercator.ts';

/** The committed coast of one place, detailed enough for a map of a city. */
export interface DetailedCoast {
	/** The frame that it covers. */
	frame: Frame;
	/** The ISO 3166-1 alpha-2 code of the country that all its land belongs to. */
	country: string;
	/** The width and height of the world square, in units. */
	units: number;
	/** Rings, each as its first point and then steps, in units. */
	land: string[];
}

/** All committed detailed coasts, by the name of their place. */
const coasts: Record<string, DetailedCoast> = { vladivostok };

/** The names of the places with a detailed coast. */
export const detailedCoastNames = Object.keys(coasts);

/** The coasts as points of the world square. They are parsed once, because every map asks for them often. */
const parsedCoasts = Object.values(coasts).map(({ frame, country, units, land }) => ({
	frame,
	country,
	land: land.map((ring) => readPiece(ring, units)),
}));

/** The detailed coast that extends beyond a frame on every side; undefined if there is none. */
export function detailedCoastOver(frame: Frame): { country: string; land: Point[][] } | undefined {
	return parsedCoasts.find((coast) => isWithin(frame, coast.frame));
}

/** The detailed coast that extends beyond a frame on every side, or whose middle the frame shows. */
export function detailedCoastIn(frame: Frame): (DetailedCoast & { name: string }) | undefined {
	const found = Object.entries(coasts).find(([, coast]) => {
		const middle = {
			longitude: (coast.frame.west + coast.frame.east) / 2,
			latitude: (coast.frame.south + coast.frame.north) / 2,
		};
		return isWithin(frame, coast.frame) || holds(frame, middle);
	});
	return found && { name: found[0], ...found[1] };
}

/** Draws a detailed coast as a standalone SVG file. Throws an Error if there is none of that name. */
export function detailedCoastDrawing(name: string): string {
	const coast = coasts[name];
	if (!coast) throw new Error(`There is no detailed coast “${name}”.`);
	const { frame, land, units } = coast;
	const [left, top] = project(frame.west, frame.north).map((share) => share * units) as Point;
	const [right, bottom] = project(frame.east, frame.south).map((share) => share * units) as Point;
	const [x, y] = [Math.floor(left), Math.floor(top)];
	const rings = land.map((ring) => {
		const [, startX = '', startY = '', steps = ''] = /^(-?\d+) ?(-?\d+)(.*)$/.exec(ring) ?? [];
		return `M${Number(startX) - x} ${Number(startY) - y}l${steps.trimStart()}z`;
	});
	const box = [left - x, top - y, right - left, bottom - top].map((number) => number.toFixed(2));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}"><path d="${rings.join('')}"/></svg>`;
}

function isWithin(inner: Frame, { west, south, east, north }: Frame): boolean {
	return inner.west > west && inner.east < east && inner.south > south && inner.north < north;
}

function holds(
	{ west, south, east, north }: Frame,
	{ longitude, latitude }: { longitude: number; latitude: number },
): boolean {
	return longitude > west && longitude < east && latitude > south && latitude < north;
}
