import vladivostok from '../../data/near/vladivostok.json' with { type: 'json' };
import { readPiece } from './course.ts';
import { type Frame, type Point, project } from './mercator.ts';

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

/** Every committed coast, by the name of its place. */
const files: Record<string, NearFile> = { vladivostok };

/** The places of which there is a nearer coast. */
export const nearPlaces = Object.keys(files);

/** The nearer coast that covers all of a frame and some more, if there is one. */
export function nearCoast(frame: Frame): { country: string; land: Point[][] } | undefined {
	const file = Object.values(files).find((one) => isWithin(frame, one.frame));
	return (
		file && { country: file.country, land: file.land.map((ring) => readPiece(ring, file.units)) }
	);
}

/** The nearer coast that a frame shows at least half of, or that shows all of it. */
export function nearPlaceIn(frame: Frame): (NearFile & { name: string }) | undefined {
	const found = Object.entries(files).find(([, file]) => {
		const middle = {
			longitude: (file.frame.west + file.frame.east) / 2,
			latitude: (file.frame.south + file.frame.north) / 2,
		};
		return isWithin(frame, file.frame) || holds(frame, middle);
	});
	return found && { name: found[0], ...found[1] };
}

/** A nearer coast as a drawing of its own, in all its detail: SVG. */
export function nearDrawing(name: string): string {
	const file = files[name];
	if (!file) throw new Error(`There is no nearer coast of “${name}”.`);
	const { frame, land, units } = file;
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
