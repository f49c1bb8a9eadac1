import { anchorOf } from '../address.ts';
import { standingOn } from '../standing.ts';
import type { Venue } from '../story.ts';
import { type Telling, textFor } from '../telling.ts';
import type { StoryData } from './story-schema.ts';

/** The venues of an edition as GeoJSON (RFC 7946): a point each, with how precise it is and who said what. */
export function venuesGeoJson(telling: Telling, data: StoryData) {
	const { locale, story } = telling;
	return {
		type: 'FeatureCollection',
		// What follows is foreign to the format, as it allows.
		language: locale,
		edition: data.edition.date,
		...(data.url && { url: data.url }),
		publisher: data.publisher,
		licence: data.licence.url,
		features: story.venues.map((venue) => ({
			type: 'Feature',
			id: anchorOf('venue', venue.id),
			geometry: { type: 'Point', coordinates: [venue.longitude, venue.latitude] },
			properties: propertiesOf(telling, venue, data),
		})),
	};
}

function propertiesOf(telling: Telling, venue: Venue, { venues }: StoryData) {
	const standing = standingOn(venue.standings, telling.day);
	const own = venues.find(({ id }) => id === anchorOf('venue', venue.id));
	return {
		name: textFor(telling, venue.name).text,
		role: venue.role,
		country: venue.country,
		/** How far from the point the place may be. */
		precision_metres: venue.precision,
		standing: standing?.is ?? null,
		standing_since: standing?.since ?? null,
		standing_because: standing?.because ? textFor(telling, standing.because).text : null,
		standing_sources: standing?.sources.map((id) => anchorOf('source', id)) ?? [],
		about: venue.about ? textFor(telling, venue.about).text : null,
		known: venue.known,
		reports: (own?.reports ?? []).map(({ who, via, note, ...report }) => ({
			...report,
			who: inWords(who),
			via: via === undefined ? null : inWords(via),
			note: note ? textFor(telling, note).text : null,
		})),
		sources: own?.sources ?? [],
	};

	/** A stakeholder by its id, who is none in words. */
	function inWords(speaker: string | Record<string, string>): string {
		return typeof speaker === 'string' ? speaker : textFor(telling, speaker).text;
	}
}
