import { geoDistance, geoInterpolate } from 'd3';

/** A place on the globe, in degrees. */
export interface Place {
	latitude: number;
	longitude: number;
}

/** The mean radius of the Earth, IUGG. */
const earthRadius = 6371.0088;

/** The great-circle distance of two places in kilometres, on a sphere: at most 0.6 % off. */
export function kilometresBetween(one: Place, other: Place): number {
	return earthRadius * geoDistance(coordinates(one), coordinates(other));
}

/** Places along the great circle from one to the other, both ends included. */
export function greatCircle(one: Place, other: Place, steps: number): Place[] {
	const along = geoInterpolate(coordinates(one), coordinates(other));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const [longitude, latitude] = along(step / steps);
		return { longitude, latitude };
	});
}

const coordinates = ({ longitude, latitude }: Place): [number, number] => [longitude, latitude];

/** A number of kilometres as one speaks of it: 684 is 680, 6,413 is 6,400. */
export function spokenKilometres(kilometres: number): number {
	const digits = kilometres < 100 ? 0 : Math.floor(Math.log10(kilometres)) - 1;
	return Math.round(kilometres / 10 ** digits) * 10 ** digits;
}

/** Kilometres, or metres below one, in a language: `1.443 km`, `500 m`. */
export function lengthInWords(metres: number, locale: string): string {
	const inKilometres = metres >= 1000;
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: inKilometres ? 'kilometer' : 'meter',
		useGrouping: 'always',
		maximumFractionDigits: metres < 10_000 ? 1 : 0,
	}).format(inKilometres ? metres / 1000 : metres);
}
