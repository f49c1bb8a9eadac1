import type { Route, Venue } from '../../model/story.ts';
import { greatCircle, kilometresBetween, type Place, spokenKilometres } from './distance.ts';

/** A line from place to place, before it is drawn. */
export interface MapLine {
	venues: Venue[];
	/** Enough places along it that it shows no corners. */
	along: Place[];
	route?: Route;
	/** As one speaks of it; of a line that tells a distance. */
	kilometres?: number;
}

/** Enough that a curve over half the globe shows no corners, and that no label slips through. */
const steps = 32;

/** The journeys, and the distances that a drawing can tell, of these venues. */
export function mapLines(venues: readonly Venue[], routes: readonly Route[]): MapLine[] {
	const journeys = routes.map((route) => journey(route, venues));
	return [...journeys, ...distances(venues, journeys)];
}

/** The line of a journey is straight on the map: which way it went between two places is not known. */
function journey(route: Route, venues: readonly Venue[]): MapLine {
	const through = route.through.flatMap((id) => venues.find((venue) => venue.id === id) ?? []);
	const along = through.flatMap((venue, index) => {
		const next = through[index + 1];
		return next ? straight(venue, next) : [venue];
	});
	return { venues: through, along, route };
}

/**
 * Of each candidate, the distance from the first place that it names. Where a journey joins the two,
 * its line stands already.
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

/** Places on the way, without the last, the short way round the globe. */
function straight(from: Place, to: Place): Place[] {
	const turn = 360 * Math.round((from.longitude - to.longitude) / 360);
	return Array.from({ length: steps }, (_, step) => ({
		latitude: from.latitude + ((to.latitude - from.latitude) * step) / steps,
		longitude: from.longitude + ((to.longitude + turn - from.longitude) * step) / steps,
	}));
}
