import { geoDistance, geoInterpolate } from 'd3';

/** A location on the globe, in degrees. */
export interface Location {
	latitude: number;
	longitude: number;
}

/** The mean radius of the Earth, IUGG. */
const earthRadius = 6371.0088;

/**
 * The great-circle distance between two locations in kilometres. Treats the Earth as a sphere, so the result
 * is off by at most 0.6 %.
 */
export function kilometresBetween(one: Location, other: Location): number {
	return earthRadius * geoDistance(coordinates(one), coordinates(other));
}

/** Locations along the great circle from one location to the other, both included. */
export function greatCircle(one: Location, other: Location, steps: number): Location[] {
	const along = geoInterpolate(coordinates(one), coordinates(other));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const [longitude, latitude] = along(step / steps);
		return { longitude, latitude };
	});
}

const coordinates = ({ longitude, latitude }: Location): [number, number] => [longitude, latitude];

/** Rounds kilometres as people say them: 684 to 680, 6,413 to 6,400. */
export function spokenKilometres(kilometres: number): number {
	const digits = kilometres < 100 ? 0 : Math.floor(Math.log10(kilometres)) - 1;
	return Math.round(kilometres / 10 ** digits) * 10 ** digits;
}

/** Formats a length in kilometres, or in metres below one kilometre: `1.443 km`, `500 m` in Spanish. */
export function formatLength(metres: number, locale: string): string {
	const inKilometres = metres >= 1000;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: inKilometres ? 'kilometer' : 'meter',
		useGrouping: 'always',
		maximumFractionDigits: metres < 10_000 ? 1 : 0,
	}).format(inKilometres ? metres / 1000 : metres);
}
