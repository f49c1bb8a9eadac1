import type { Route, Venue } from '../../model/facts/story.ts';
import { greatCircle, kilometresBetween, type Location, spokenKilometres } from './distance.ts';

/** A line between places: a journey or a distance. */
export interface MapLine {
	venues: Venue[];
	/** Enough places along the line that it looks smooth. */
	along: Location[];
	route?: Route;
	/** The rounded distance, if the line shows one. */
	kilometres?: number;
}

/** The number of segments between two places: enough that a curve over half the globe looks smooth. */
const steps = 32;

/** The lines of all routes, and of the distances between these venues. */
export function mapLines(venues: readonly Venue[], routes: readonly Route[]): MapLine[] {
	const journeys = routes.map((route) => journey(route, venues));
	return [...journeys, ...distances(venues, journeys)];
}

/** The line of a route. It is straight between two places, because the way between them is not known. */
function journey(route: Route, venues: readonly Venue[]): MapLine {
	const through = route.through.flatMap((id) => venues.find((venue) => venue.id === id) ?? []);
	const along = through.flatMap((venue, index) => {
		const next = through[index + 1];
		return next ? straightLine(venue, next) : [venue];
	});
	return { venues: through, along, route };
}

/**
 * For each candidate, a line from the first place in its `distances-from`. Pairs that a route already joins
 * get none.
 */
function distances(venues: readonly Venue[], journeys: readonly MapLine[]): MapLine[] {
	const inOrder = venues.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return inOrder.flatMap((venue): MapLine[] => {
		const from = venues.find(({ id }) => id === venue['distances-from']?.[0]);
		if (venue.role !== 'candidate' || !from) return [];
		if (journeys.some((line) => line.venues.includes(venue) && line.venues.includes(from)))
			return [];
		return [
			{
				venues: [from, venue],
				along: greatCircle(from, venue, steps),
				kilometres: spokenKilometres(kilometresBetween(from, venue)),
			},
		];
	});
}

/** Points at equal steps from one place to another, the short way round the globe, without the last point. */
function straightLine(from: Location, to: Location): Location[] {
	const turn = 360 * Math.round((from.longitude - to.longitude) / 360);
	return Array.from({ length: steps }, (_, step) => ({
		latitude: from.latitude + ((to.latitude - from.latitude) * step) / steps,
		longitude: from.longitude + ((to.longitude + turn - from.longitude) * step) / steps,
	}));
}
