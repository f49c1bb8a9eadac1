import { anchorOf } from '../../site/address.ts';
import { standingOn } from '../../facts/standing.ts';
import type { Venue } from '../../facts/story.ts';
import { type StoryView, textFor } from '../story-view.ts';
import type { StoryData } from './story-schema.ts';

/** The venues of an edition as GeoJSON (RFC 7946): one point each, with its precision and reports. */
export function venuesGeoJson(view: StoryView, data: StoryData) {
	const { locale, story } = view;
	return {
		type: 'FeatureCollection',
		// GeoJSON allows foreign members such as these.
		language: locale,
		edition: data.edition.date,
		...(data.url && { url: data.url }),
		publisher: data.publisher,
		licence: data.licence.url,
		features: story.venues.map((venue) => ({
			type: 'Feature',
			id: anchorOf('venue', venue.id),
			geometry: { type: 'Point', coordinates: [venue.longitude, venue.latitude] },
			properties: propertiesOf(view, venue, data),
		})),
	};
}

function propertiesOf(view: StoryView, venue: Venue, { venues }: StoryData) {
	const standing = standingOn(venue.standings, view.day);
	const own = venues.find(({ id }) => id === anchorOf('venue', venue.id));
	return {
		name: textFor(view, venue.name).text,
		role: venue.role,
		country: venue.country,
		/** How far the place may be from the point. */
		precision_metres: venue.precision,
		standing: standing?.is ?? null,
		standing_since: standing?.since ?? null,
		standing_because: standing?.because ? textFor(view, standing.because).text : null,
		standing_sources: standing?.sources.map((id) => anchorOf('source', id)) ?? [],
		about: venue.about ? textFor(view, venue.about).text : null,
		known: venue.known,
		reports: (own?.reports ?? []).map(({ who, via, note, ...report }) => ({
			...report,
			who: speakerOf(who),
			via: via === undefined ? null : speakerOf(via),
			note: note ? textFor(view, note).text : null,
		})),
		sources: own?.sources ?? [],
	};

	/** The anchor of a stakeholder, or the words for any other speaker. */
	function speakerOf(speaker: string | Record<string, string>): string {
		return typeof speaker === 'string' ? speaker : textFor(view, speaker).text;
	}
}
