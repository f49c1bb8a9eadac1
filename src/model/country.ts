import file from '../data/countries.json' with { type: 'json' };

/** A point in degrees, or in units of the file: longitude and latitude. */
export type Step = [longitude: number, latitude: number];

/** The committed outlines of all countries, made by `npm run basemap`. */
export interface CountriesFile {
	/** So many units make a degree. */
	perDegree: number;
	/** Countries by ISO 3166-1 whose land the file has as part of another. */
	within: Record<string, string>;
	/** Countries of which the file has no outline. */
	missing: string[];
	/** Rings by ISO 3166-1 alpha-2 code: pieces by number, `~number` for one that runs backwards. */
	countries: Record<string, number[][]>;
	/** The first point of each piece and then its steps, in units. */
	pieces: string[];
}

/** A place on the globe, in degrees. */
interface Place {
	latitude: number;
	longitude: number;
}

const data: CountriesFile = file;

const radian = Math.PI / 180;

/** A degree of a great circle in metres, by the radius of the Earth of the IUGG. */
const degree = 6_371_008.8 * radian;

/** Whether there is a country of this code at all (ISO 3166-1 alpha-2, and XK for Kosovo). */
export function isCountry(code: string): boolean {
	return code in data.countries || code in data.within || data.missing.includes(code);
}

/** How far outside of a country a place lies, in metres; 0 inside, undefined where its outline is not known. */
export function metresOutside(code: string, place: Place): number | undefined {
	const rings = ringsOf(code);
	if (!rings) return undefined;
	return holds(rings, place) ? 0 : Math.min(...rings.map((ring) => metresFrom(ring, place)));
}

/** The code of the country in which a place lies; at sea there is none. */
export function countryOf(place: Place): string | undefined {
	return Object.keys(data.countries).find((code) => holds(ringsOf(code) ?? [], place));
}

/** Strings pieces together into one ring, which goes on over the date line: 181°, not -179°. */
export function ringOf(course: readonly number[], pieces: readonly Step[][]): Step[] {
	const ring: Step[] = [];
	for (const number of course) {
		const piece = (number < 0 ? pieces[~number]?.toReversed() : pieces[number]) ?? [];
		for (const [x, y] of piece) {
			const before = ring.at(-1)?.[0] ?? x;
			ring.push([x + 360 * Math.round((before - x) / 360), y]);
		}
	}
	const [first, last] = [ring[0], ring.at(-1)];
	// One that comes back a world further on surrounds the pole: Antarctica.
	if (first && last && Math.abs(last[0] - first[0]) > 180)
		ring.push([last[0], -90], [first[0], -90]);
	return ring;
}

const known = new Map<string, Step[][]>();

function ringsOf(code: string): Step[][] | undefined {
	const rings = known.get(code);
	const courses = data.countries[data.within[code] ?? code];
	if (rings || !courses) return rings;
	const pieces: Step[][] = [];
	for (const number of courses.flat()) {
		const index = number < 0 ? ~number : number;
		pieces[index] ??= pointsOf(data.pieces[index] ?? '');
	}
	const read = courses.map((course) => ringOf(course, pieces));
	known.set(code, read);
	return read;
}

function pointsOf(piece: string): Step[] {
	const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
	let [x, y] = [0, 0];
	return numbers.flatMap((dx, index): Step[] => {
		if (index % 2 === 1) return [];
		x += dx;
		y += numbers[index + 1] ?? 0;
		return [[x / data.perDegree, y / data.perDegree]];
	});
}

/** Within an odd number of its rings, on any turn of the globe. */
function holds(rings: readonly Step[][], { longitude, latitude }: Place): boolean {
	return [longitude - 360, longitude, longitude + 360].some(
		(x) => rings.filter((ring) => contains(ring, x, latitude)).length % 2 === 1,
	);
}

/** Shimrat, “Algorithm 112: Position of point relative to polygon” (CACM 5, 1962). */
function contains(ring: readonly Step[], x: number, y: number): boolean {
	let inside = false;
	let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
	for (const [nextX, nextY] of ring) {
		if (nextY > y !== beforeY > y) {
			const crossing = beforeX + ((y - beforeY) / (nextY - beforeY)) * (nextX - beforeX);
			if (x < crossing) inside = !inside;
		}
		[beforeX, beforeY] = [nextX, nextY];
	}
	return inside;
}

function metresFrom(ring: readonly Step[], place: Place): number {
	const near = metresOnPlane(ring, place);
	if (near < plane) return near;
	return Math.min(
		...ring.map(([longitude, latitude]) => metresBetween(place, { longitude, latitude })),
	);
}

/** So far, in metres, the globe is flat. */
const plane = 300_000;

/** The haversine of R. W. Sinnott, “Virtues of the Haversine” (Sky and Telescope 68, 1984). */
function metresBetween(one: Place, other: Place): number {
	const [φ, θ] = [one.latitude * radian, other.latitude * radian];
	const λ = (other.longitude - one.longitude) * radian;
	const h = Math.sin((θ - φ) / 2) ** 2 + Math.cos(φ) * Math.cos(θ) * Math.sin(λ / 2) ** 2;
	return 2 * Math.asin(Math.min(1, Math.sqrt(h))) * (degree / radian);
}

/** From the outline, on a plane that touches the globe at the place. */
function metresOnPlane(ring: readonly Step[], { longitude, latitude }: Place): number {
	const narrow = Math.cos(latitude * radian);
	const points = ring.map(([x, y]): Step => {
		const turned = x - longitude - 360 * Math.round((x - longitude) / 360);
		return [turned * narrow * degree, (y - latitude) * degree];
	});
	let nearest = Infinity;
	let before = points.at(-1) ?? [Infinity, Infinity];
	for (const point of points) {
		// A side that turns over to the far side of the globe is none.
		const isSide = Math.abs(point[0] - before[0]) < 90 * degree;
		nearest = Math.min(nearest, isSide ? fromSide(before, point) : Math.hypot(...point));
		before = point;
	}
	return nearest;
}

function fromSide([x, y]: Step, [toX, toY]: Step): number {
	const [dx, dy] = [toX - x, toY - y];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / squared));
	return Math.hypot(x + along * dx, y + along * dy);
}
