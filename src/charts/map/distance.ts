import { geoDistance, geoInterpolate } from 'd3';

/** A place on the globe, in degrees. */
export interface Place {
	latitude: number;
	longitude: number;
}

/** The mean radius of the Earth, IUGG. */
const earthRadius = 6371.0088;

/**
 * The great-circle distance between two places in kilometres. The Earth counts as a sphere, which is at most
 * 0.6 % off.
 */
export function kilometresBetween(one: Place, other: Place): number {
	return earthRadius * geoDistance(coordinates(one), coordinates(other));
}

/** Places along the great circle from one place to the other, both included. */
export function greatCircle(one: Place, other: Place, steps: number): Place[] {
	const along = geoInterpolate(coordinates(one), coordinates(other));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const [longitude, latitude] = along(step / steps);
		return { longitude, latitude };
	});
}

const coordinates = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

/** Rounds kilometres as people say them: 684 to 680, 6,413 to 6,400. */
export function spokenKilometres(kilometres: number): number {
	const digits = kilometres < 100 ? 0 : Math.floor(Math.log10(kilometres)) - 1;
	return Math.round(kilometres / 10 ** digits) * 10 ** digits;
}

/** Formats a length in kilometres, or in metres below one kilometre: `1.443 km`, `500 m` in Spanish. */
export function lengthInWords(metres: number, locale: string): string {
	const inKilometres = metres >= 1000;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: inKilometres ? 'kilometer' : 'meter',
		useGrouping: 'always',
		maximumFractionDigits: metres < 10_000 ? 1 : 0,
	}).format(inKilometres ? metres / 1000 : metres);
}
