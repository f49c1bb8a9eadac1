import { countryOf, isCountry, metresOutside } from '../facts/country.ts';
import type { Notice, Place, Problem } from '../findings/problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { itemsOf, type LocatedItem } from '../reading/items-of.ts';

/** How many metres a point may lie outside its country, because the outlines are rough. */
const allowance = 5000;

/** A venue with valid coordinates. The schema check reports the invalid ones. */
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
		...itemsOf(files, 'venues').flatMap(unknownCountry),
		...pointsOf(files).flatMap((point): Problem[] => {
			const outside = metresOutside(point.country, point) ?? 0;
			if (outside <= point.precision + allowance) return [];
			const message = whereItLies(point, outside);
			const { place } = point;
			return [{ kind: 'outside-country', place, message, hint: coordinatesHint(point) }];
		}),
	];
}

function unknownCountry({ item: { country }, placeOf }: LocatedItem<'venues'>): Problem[] {
	if (!country || isCountry(country)) return [];
	const hint = 'Write the two letters of ISO 3166-1, such as RU, GB or XK.';
	const message = `There is no country “${country}”.`;
	return [{ kind: 'wrong-country', place: placeOf(['country']), message, hint }];
}

/** Venues with the same coordinates as another. */
export function venueNotices(files: StoryFiles): Notice[] {
	const seen = new Map<string, string>();
	return pointsOf(files).flatMap(({ id, latitude, longitude, place }): Notice[] => {
		const point = `${latitude} ${longitude}`;
		const first = seen.get(point);
		if (first === undefined) seen.set(point, id);
		if (first === undefined) return [];
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

function whereItLies(point: Point, metres: number): string {
	const found = countryOf(point);
	const kilometres = Math.round(metres / 1000).toLocaleString('en');
	return `This point lies ${kilometres} km outside ${point.country}, ${found ? `in ${found}` : 'in the sea'}.`;
}

/** A hint for the usual slips, if undoing one puts the point into its country. */
function coordinatesHint({ country, latitude, longitude, precision }: Point): string {
	const slips = [
		{ latitude: longitude, longitude: latitude, hint: 'Swap latitude and longitude.' },
		{ latitude: -latitude, longitude, hint: 'Is it north or south? South is negative.' },
		{ latitude, longitude: -longitude, hint: 'Is it east or west? West is negative.' },
		{ latitude: -latitude, longitude: -longitude, hint: 'South and west are negative.' },
	];
	const isThere = (place: { latitude: number; longitude: number }) =>
		(metresOutside(country, place) ?? Infinity) <= precision + allowance;
	const slip = slips.find((one) => Math.abs(one.latitude) <= 90 && isThere(one));
	return slip?.hint ?? 'Correct the coordinates or the country, or give a larger precision.';
}
