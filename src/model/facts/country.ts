import file from '../../data/countries.json' with { type: 'json' };

/** A point, in degrees or in the units of the file. */
export type LonLat = [longitude: number, latitude: number];

/** The outlines of all countries, in the file that `npm run basemap` writes. */
export interface CountriesFile {
	/** Units per degree. */
	perDegree: number;
	/** For a country without an outline of its own: the code of the country whose outline includes it. */
	within: Record<string, string>;
	/** Countries without an outline in the file. */
	missing: string[];
	/** The rings of each country, by ISO 3166-1 alpha-2 code: indices into `pieces`, `~index` for a reversed piece. */
	countries: Record<string, number[][]>;
	/** Each piece as its first point, followed by steps from point to point, in units. */
	pieces: string[];
}

/** A place on the globe, in degrees. */
interface Coordinates {
	latitude: number;
	longitude: number;
}

const data: CountriesFile = file;

const radiansPerDegree = Math.PI / 180;

/** Metres per degree of a great circle, from the mean radius of the Earth (IUGG). */
const metresPerDegree = 6_371_008.8 * radiansPerDegree;

/** Whether a country has this code: ISO 3166-1 alpha-2, or XK for Kosovo. */
export function isCountry(code: string): boolean {
	return code in data.countries || code in data.within || data.missing.includes(code);
}

/** How many metres a place is outside a country: 0 inside; undefined if the file has no outline of it. */
export function metresOutside(code: string, place: Coordinates): number | undefined {
	const rings = ringsOf(code);
	if (!rings) return undefined;
	return isInside(rings, place) ? 0 : Math.min(...rings.map((ring) => metresToRing(ring, place)));
}

/** The code of the country that a place is in, or undefined at sea. */
export function countryOf(place: Coordinates): string | undefined {
	return Object.keys(data.countries).find((code) => isInside(ringsOf(code) ?? [], place));
}

/** Joins pieces into one ring. A ring continues across the date line, with 181° instead of -179°. */
export function ringOf(indices: readonly number[], pieces: readonly LonLat[][]): LonLat[] {
	const ring: LonLat[] = [];
	for (const index of indices) {
		const piece = (index < 0 ? pieces[~index]?.toReversed() : pieces[index]) ?? [];
		for (const [x, y] of piece) {
			const before = ring.at(-1)?.[0] ?? x;
			ring.push([x + 360 * Math.round((before - x) / 360), y]);
		}
	}
	const [first, last] = [ring[0], ring.at(-1)];
	// A ring that ends a full turn from its start surrounds the pole: Antarctica.
	if (first && last && Math.abs(last[0] - first[0]) > 180)
		ring.push([last[0], -90], [first[0], -90]);
	return ring;
}

const ringCache = new Map<string, LonLat[][]>();

function ringsOf(code: string): LonLat[][] | undefined {
	const cached = ringCache.get(code);
	const encoded = data.countries[data.within[code] ?? code];
	if (cached || !encoded) return cached;
	const pieces: LonLat[][] = [];
	for (const signed of encoded.flat()) {
		const index = signed < 0 ? ~signed : signed;
		pieces[index] ??= decodePiece(data.pieces[index] ?? '');
	}
	const rings = encoded.map((indices) => ringOf(indices, pieces));
	ringCache.set(code, rings);
	return rings;
}

function decodePiece(piece: string): LonLat[] {
	const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
	let [x, y] = [0, 0];
	return numbers.flatMap((dx, index): LonLat[] => {
		if (index % 2 === 1) return [];
		x += dx;
		y += numbers[index + 1] ?? 0;
		return [[x / data.perDegree, y / data.perDegree]];
	});
}

/**
 * Whether a place is inside an odd number of rings. Also tries the longitude a full turn to the west and to
 * the east, because a ring may continue across the date line.
 */
function isInside(rings: readonly LonLat[][], { longitude, latitude }: Coordinates): boolean {
	return [longitude - 360, longitude, longitude + 360].some(
		(x) => rings.filter((ring) => contains(ring, x, latitude)).length % 2 === 1,
	);
}

/** Shimrat, “Algorithm 112: Position of point relative to polygon” (CACM 5, 1962). */
function contains(ring: readonly LonLat[], x: number, y: number): boolean {
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

function metresToRing(ring: readonly LonLat[], place: Coordinates): number {
	const planar = planarMetresToRing(ring, place);
	if (planar < planarLimit) return planar;
	return Math.min(
		...ring.map(([longitude, latitude]) => metresBetween(place, { longitude, latitude })),
	);
}

/** Up to this distance in metres, the globe can be treated as a plane. */
const planarLimit = 300_000;

/** The haversine formula: R. W. Sinnott, “Virtues of the Haversine” (Sky and Telescope 68, 1984). */
function metresBetween(one: Coordinates, other: Coordinates): number {
	const [φ1, φ2] = [one.latitude * radiansPerDegree, other.latitude * radiansPerDegree];
	const Δλ = (other.longitude - one.longitude) * radiansPerDegree;
	const h = Math.sin((φ2 - φ1) / 2) ** 2 + Math.cos(φ1) * Math.cos(φ2) * Math.sin(Δλ / 2) ** 2;
	return 2 * Math.asin(Math.min(1, Math.sqrt(h))) * (metresPerDegree / radiansPerDegree);
}

/** A point on a plane: metres east and north of its origin. */
type Metres = [east: number, north: number];

/** The distance on a plane that touches the globe at the place. */
function planarMetresToRing(ring: readonly LonLat[], { longitude, latitude }: Coordinates): number {
	const longitudeScale = Math.cos(latitude * radiansPerDegree);
	const points = ring.map(([x, y]): Metres => {
		const east = x - longitude - 360 * Math.round((x - longitude) / 360);
		return [east * longitudeScale * metresPerDegree, (y - latitude) * metresPerDegree];
	});
	let nearest = Infinity;
	let before = points.at(-1) ?? [Infinity, Infinity];
	for (const point of points) {
		// A jump of 90° or more comes from wrapping the longitude. It is not a segment of the outline.
		const isSegment = Math.abs(point[0] - before[0]) < 90 * metresPerDegree;
		nearest = Math.min(nearest, isSegment ? originToSegment(before, point) : Math.hypot(...point));
		before = point;
	}
	return nearest;
}

function originToSegment([x, y]: Metres, [toX, toY]: Metres): number {
	const [dx, dy] = [toX - x, toY - y];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / squared));
	return Math.hypot(x + along * dx, y + along * dy);
}
