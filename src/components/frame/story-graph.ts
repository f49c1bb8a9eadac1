import type {
	CorrectionComment,
	CreativeWork,
	Event,
	Graph,
	NewsArticle,
	Organization,
	Person,
	Place,
	Thing,
} from 'schema-dts';
import { anchorOf, shareAddress, wholeAddress, type Address } from '../../model/address.ts';
import { lastChangeOf } from '../../model/publication.ts';
import type { Site } from '../../model/site.ts';
import type { Correction, Source, Stakeholder, StoryEvent, Venue } from '../../model/story.ts';
import { type Telling, textFor } from '../../model/telling.ts';
import type { LocalizedText } from '../../model/text.ts';
import { headlineOf } from '../../model/headline-of.ts';

interface Page {
	site: Site;
	address: Address;
	/** Where the site stands, if that is known. */
	home: URL | undefined;
}

/**
 * A story in the words of schema.org, for search engines: one graph, in which everything is named by
 * its anchor. An id that is only an anchor belongs to the page that holds it.
 */
export function storyGraph(telling: Telling, { site, address, home }: Page): Graph {
	const { story, edition, prose, locale } = telling;
	const id = (anchor: string) => `#${anchor}`;
	const ref = (anchor: string) => ({ '@id': id(anchor) });
	const say = (text: LocalizedText) => textFor(telling, text).text;

	const article: NewsArticle = {
		'@type': 'NewsArticle',
		'@id': id('_text'),
		headline: headlineOf(telling).text,
		description: say(edition.summary),
		inLanguage: prose.locale,
		datePublished: story.published,
		dateModified: lastChangeOf(story),
		isAccessibleForFree: true,
		license: site.licence.url,
		publisher: ref('_publisher'),
		author: story.authors?.length
			? story.authors.map((name): Person => ({ '@type': 'Person', name }))
			: ref('_publisher'),
		...(home && {
			url: wholeAddress(address, home),
			image: wholeAddress(shareAddress(address), home),
		}),
		citation: story.sources.map(citation),
		contentLocation: story.venues.map((venue) => ref(anchorOf('venue', venue.id))),
		mentions: story.stakeholders.map((one) => ref(anchorOf('stakeholder', one.id))),
		about: placedEvents().map((event) => ref(anchorOf('event', event.id))),
		...(story.corrections.length > 0 && { correction: story.corrections.map(correction) }),
	};
	const publisher: Organization = {
		'@type': 'Organization',
		'@id': id('_publisher'),
		name: site.publisher.name,
		email: site.contact,
		...(site.publisher.url && { url: site.publisher.url }),
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [
			article,
			publisher,
			...placedEvents().map(event),
			...story.venues.map(place),
			...story.stakeholders.map(stakeholder),
		],
	};

	/**
	 * The key events that have one place and a date that is no guess: what search engines call events.
	 * What names several places, such as a plan that is published, took place at none of them.
	 */
	function placedEvents(): StoryEvent[] {
		return story.events.filter(
			({ key, venues = [], when }) => key && venues.length === 1 && when.first && !when.approximate,
		);
	}

	function event({ id: name, title, when, venues = [], stakeholders = [] }: StoryEvent): Event {
		return {
			'@type': 'Event',
			'@id': id(anchorOf('event', name)),
			name: say(title),
			...(when.first && { startDate: when.first }),
			...(when.last && { endDate: when.last }),
			location: venues.map((venue) => ref(anchorOf('venue', venue))),
			attendee: stakeholders.map((one) => ref(anchorOf('stakeholder', one))),
		};
	}

	function place({ id: name, name: called, country, latitude, longitude }: Venue): Place {
		return {
			'@type': 'Place',
			'@id': id(anchorOf('venue', name)),
			name: say(called),
			address: { '@type': 'PostalAddress', addressCountry: country },
			geo: { '@type': 'GeoCoordinates', latitude, longitude },
		};
	}

	function stakeholder({ id: name, type, name: called, original }: Stakeholder): Thing {
		const common = {
			'@id': id(anchorOf('stakeholder', name)),
			name: say(called),
			...(original && { alternateName: original.name }),
		};
		if (type === 'person') return { '@type': 'Person', ...common };
		if (type === 'state') return { '@type': 'Country', ...common };
		if (type === 'publication') return { '@type': 'NewsMediaOrganization', ...common };
		return { '@type': 'Organization', ...common };
	}

	/** The entry at its anchor says the rest: to say it here again for 125 sources took 8 KB. */
	function citation({ id: name }: Source): CreativeWork {
		return { '@type': 'CreativeWork', '@id': id(anchorOf('source', name)) };
	}

	function correction({ date, was, is, reason }: Correction): CorrectionComment {
		return {
			'@type': 'CorrectionComment',
			datePublished: date,
			text: `${say(was)} → ${say(is)}. ${say(reason)}`,
			inLanguage: locale,
		};
	}
}
