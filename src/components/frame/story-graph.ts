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
import { anchorOf, shareAddress, absoluteUrl, type Address } from '../../model/site/address.ts';
import { lastChangeOf } from '../../model/view/publication.ts';
import type { Site } from '../../model/site/site.ts';
import type {
	Correction,
	Source,
	Stakeholder,
	StoryEvent,
	Venue,
} from '../../model/facts/story.ts';
import { type StoryView, textFor } from '../../model/view/story-view.ts';
import type { LocalizedText } from '../../model/facts/text.ts';
import { headlineOf } from '../../model/view/headline-of.ts';

interface Page {
	site: Site;
	address: Address;
	/** The site’s URL, if known. */
	home: URL | undefined;
}

/**
 * A story as schema.org data, for search engines: one graph, in which each item is identified by its
 * anchor. An `@id` that is only an anchor resolves against the URL of the page.
 */
export function storyGraph(view: StoryView, { site, address, home }: Page): Graph {
	const { story, edition, prose, locale } = view;
	const idOf = (anchor: string) => `#${anchor}`;
	const ref = (anchor: string) => ({ '@id': idOf(anchor) });
	const textOf = (text: LocalizedText) => textFor(view, text).text;

	const article: NewsArticle = {
		'@type': 'NewsArticle',
		'@id': idOf('_text'),
		headline: headlineOf(view).text,
		description: textOf(edition.summary),
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
			url: absoluteUrl(address, home),
			image: absoluteUrl(shareAddress(address), home),
		}),
		citation: story.sources.map(toCitation),
		contentLocation: story.venues.map((venue) => ref(anchorOf('venue', venue.id))),
		mentions: story.stakeholders.map((one) => ref(anchorOf('stakeholder', one.id))),
		about: placedEvents().map((event) => ref(anchorOf('event', event.id))),
		...(story.corrections.length > 0 && { correction: story.corrections.map(toCorrection) }),
	};
	const publisher: Organization = {
		'@type': 'Organization',
		'@id': idOf('_publisher'),
		name: site.publisher.name,
		email: site.contact,
		...(site.publisher.url && { url: site.publisher.url }),
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [
			article,
			publisher,
			...placedEvents().map(toEvent),
			...story.venues.map(toPlace),
			...story.stakeholders.map(toStakeholder),
		],
	};

	/**
	 * The key events with exactly one venue and a date that is not approximate, as search engines require.
	 * An event that names several venues, such as the publication of a plan, took place at none of them.
	 */
	function placedEvents(): StoryEvent[] {
		return story.events.filter(
			({ key, venues = [], when }) => key && venues.length === 1 && when.first && !when.approximate,
		);
	}

	function toEvent({ id, title, when, venues = [], stakeholders = [] }: StoryEvent): Event {
		return {
			'@type': 'Event',
			'@id': idOf(anchorOf('event', id)),
			name: textOf(title),
			...(when.first && { startDate: when.first }),
			...(when.last && { endDate: when.last }),
			location: venues.map((venue) => ref(anchorOf('venue', venue))),
			attendee: stakeholders.map((one) => ref(anchorOf('stakeholder', one))),
		};
	}

	function toPlace({ id, name, country, latitude, longitude }: Venue): Place {
		return {
			'@type': 'Place',
			'@id': idOf(anchorOf('venue', id)),
			name: textOf(name),
			address: { '@type': 'PostalAddress', addressCountry: country },
			geo: { '@type': 'GeoCoordinates', latitude, longitude },
		};
	}

	function toStakeholder({ id, type, name, original }: Stakeholder): Thing {
		const common = {
			'@id': idOf(anchorOf('stakeholder', id)),
			name: textOf(name),
			...(original && { alternateName: original.name }),
		};
		if (type === 'person') return { '@type': 'Person', ...common };
		if (type === 'state') return { '@type': 'Country', ...common };
		if (type === 'publication') return { '@type': 'NewsMediaOrganization', ...common };
		return { '@type': 'Organization', ...common };
	}

	/** Only the id, because the page has the details at this anchor. Repeating 125 sources took 8 KB. */
	function toCitation({ id }: Source): CreativeWork {
		return { '@type': 'CreativeWork', '@id': idOf(anchorOf('source', id)) };
	}

	function toCorrection({ date, was, is, reason }: Correction): CorrectionComment {
		return {
			'@type': 'CorrectionComment',
			datePublished: date,
			text: `${textOf(was)} → ${textOf(is)}. ${textOf(reason)}`,
			inLanguage: locale,
		};
	}
}
