import { countryOf, isCountry, metresOutside } from '../facts/country.ts';
import type { Notice, Place, Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { itemsOf, type LocatedItem } from '../reading/items-of.ts';

/** How many metres a point may lie outside its country, because the outlines are rough. */
const allowance = 5000;

/** A venue with a valid country, coordinates and precision. Other checks report invalid ones. */
interface Point {
	id: string;
	country: string;
	latitude: number;
	longitude: number;
	precision: number;
	place: Place;
}

/** Venues that lie outside their country, and venues whose country does not exist. */
export function venueProblems(files: StoryFiles): Problem[] {
	return [
		...itemsOf(files, 'venues').flatMap(unknownCountryProblems),
		...pointsOf(files).flatMap((point): Problem[] => {
			const outside = metresOutside(point.country, point) ?? 0;
			if (outside <= point.precision + allowance) return [];
			const message = outsideMessage(point, outside);
			const { place } = point;
			return [{ kind: 'outside-country', place, message, hint: coordinatesHint(point) }];
		}),
	];
}

function unknownCountryProblems({ item: { country }, placeOf }: LocatedItem<'venues'>): Problem[] {
	if (!country || isCountry(country)) return [];
	const hint = 'Write the two letters of ISO 3166-1, such as RU, GB or XK.';
	const message = `There is no country “${country}”.`;
	return [{ kind: 'wrong-country', place: placeOf(['country']), message, hint }];
}

/** Venues with the same coordinates as another. */
export function venueNotices(files: StoryFiles): Notice[] {
	const firstIds = new Map<string, string>();
	return pointsOf(files).flatMap(({ id, latitude, longitude, place }): Notice[] => {
		const point = `${latitude} ${longitude}`;
		const first = firstIds.get(point);
		if (first === undefined) {
			firstIds.set(point, id);
			return [];
		}
		const message = `“${id}” has the same coordinates as “${first}”.`;
		const hint = 'If they are the same place, keep one. If not, give each its own coordinates.';
		return [{ kind: 'same-point', place, message, hint }];
	});
}

function pointsOf(files: StoryFiles): Point[] {
	return itemsOf(files, 'venues').flatMap(({ id, item, placeOf }) => {
		const { country, latitude, longitude, precision } = item;
		const isPoint = typeof latitude === 'number' && typeof longitude === 'number';
		if (!isPoint || !precision || !country || !isCountry(country)) return [];
		return [{ id, country, latitude, longitude, precision, place: placeOf(['latitude']) }];
	});
}

function outsideMessage(point: Point, metres: number): string {
	const otherCountry = countryOf(point);
	const kilometres = Math.round(metres / 1000).toLocaleString('en');
	return `This point lies ${kilometres} km outside ${point.country}, ${otherCountry ? `in ${otherCountry}` : 'in the sea'}.`;
}

/** A hint that names a common slip if undoing it puts the point into its country, or else a general hint. */
function coordinatesHint({ country, latitude, longitude, precision }: Point): string {
	const slips = [
		{ latitude: longitude, longitude: latitude, hint: 'Swap latitude and longitude.' },
		{ latitude: -latitude, longitude, hint: 'Is it north or south? South is negative.' },
		{ latitude, longitude: -longitude, hint: 'Is it east or west? West is negative.' },
		{ latitude: -latitude, longitude: -longitude, hint: 'South and west are negative.' },
	];
	const isInCountry = (point: { latitude: number; longitude: number }) =>
		(metresOutside(country, point) ?? Infinity) <= precision + allowance;
	const slip = slips.find((one) => Math.abs(one.latitude) <= 90 && isInCountry(one));
	return slip?.hint ?? 'Correct the coordinates or the country, or give a larger precision.';
}
