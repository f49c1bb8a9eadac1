import { countryOf, isCountry, metresOutside } from '../country.ts';
import type { Notice, Place, Problem } from '../problem.ts';
import type { StoryFiles } from '../reading/files.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Outlines are rough: so many metres outside of its country a point may seem to lie. */
const allowance = 5000;

/** A venue as far as it says where it lies; what is wrong in itself the schema tells. */
interface Point {
	id: string;
	country: string;
	latitude: number;
	longitude: number;
	precision: number;
	at: (field: string) => Place;
}

/** Venues that lie elsewhere than in the country that they name, or name none that there is. */
export function venueProblems(files: StoryFiles): Problem[] {
	return [
		...venuesOf(files).flatMap(({ country, at }) => strangeCountry(country, at)),
		...pointsOf(files).flatMap((point): Problem[] => {
			const outside = metresOutside(point.country, point) ?? 0;
			if (outside <= point.precision + allowance) return [];
			const message = whereItLies(point, outside);
			const place = point.at('latitude');
			return [{ kind: 'outside-country', place, message, hint: wayOut(point) }];
		}),
	];
}

function strangeCountry(country: unknown, at: Point['at']): Problem[] {
	if (!isCode(country) || isCountry(country)) return [];
	const hint = 'A country has two letters of ISO 3166-1, such as RU, GB or XK.';
	const message = `There is no country “${country}”.`;
	return [{ kind: 'wrong-country', place: at('country'), message, hint }];
}

/** Venues that lie on one another. */
export function venueNotices(files: StoryFiles): Notice[] {
	const seen = new Map<string, string>();
	return pointsOf(files).flatMap(({ id, latitude, longitude, at }): Notice[] => {
		const point = `${latitude} ${longitude}`;
		const first = seen.get(point);
		if (first === undefined) seen.set(point, id);
		if (first === undefined) return [];
		const message = `“${id}” lies on the very point of “${first}”.`;
		const hint = 'If they are one place, keep one. If not, give each its own coordinates.';
		return [{ kind: 'same-point', place: at('latitude'), message, hint }];
	});
}

function venuesOf(files: StoryFiles) {
	return factsNamed(files, 'venues').flatMap(({ data, placeOf }) =>
		Object.entries(recordOf(data)).map(([id, venue]) => {
			const { country, latitude, longitude, precision } = recordOf(venue);
			const at = (field: string) => placeOf([id, field]);
			return { id, country, latitude, longitude, precision, at };
		}),
	);
}

function pointsOf(files: StoryFiles): Point[] {
	return venuesOf(files).flatMap(({ id, country, latitude, longitude, precision, at }) =>
		isCode(country) &&
		isCountry(country) &&
		isNumberWithin(latitude, 90) &&
		isNumberWithin(longitude, 180) &&
		isNumberWithin(precision, 1_000_000)
			? [{ id, country, latitude, longitude, precision, at }]
			: [],
	);
}

function isCode(country: unknown): country is string {
	return typeof country === 'string' && /^[A-Z]{2}$/.test(country);
}

function isNumberWithin(value: unknown, most: number): value is number {
	return typeof value === 'number' && Math.abs(value) <= most;
}

function whereItLies(point: Point, metres: number): string {
	const found = countryOf(point);
	const kilometres = Math.round(metres / 1000).toLocaleString('en');
	return `This point lies ${kilometres} km outside of ${point.country}, ${found ? `in ${found}` : 'in the sea'}.`;
}

/** What was probably meant: the one of the usual slips that leads into the country. */
function wayOut({ country, latitude, longitude, precision }: Point): string {
	const slips = [
		{ latitude: longitude, longitude: latitude, hint: 'Swap latitude and longitude.' },
		{ latitude: -latitude, longitude, hint: 'Is it north or south? South is negative.' },
		{ latitude, longitude: -longitude, hint: 'Is it east or west? West is negative.' },
		{ latitude: -latitude, longitude: -longitude, hint: 'South and west are negative.' },
	];
	const isThere = (place: { latitude: number; longitude: number }) =>
		(metresOutside(country, place) ?? Infinity) <= precision + allowance;
	const slip = slips.find((one) => Math.abs(one.latitude) <= 90 && isThere(one));
	return slip?.hint ?? 'Correct the coordinates or the country, or say a wider precision.';
}
