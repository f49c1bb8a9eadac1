import type { AnchoredType } from '../../facts/items.ts';
import { type Address, anchorOf, absoluteUrl } from '../../site/address.ts';
import { headlineOf } from '../headline-of.ts';
import type { Site } from '../../site/site.ts';
import type { StatementReport, VenueReport } from '../../facts/story.ts';
import { proseTextOf, type StoryView } from '../story-view.ts';
import { whenOf } from '../../facts/when.ts';
import { dataVersion, type StoryData, storyDataSchema } from './story-schema.ts';

/** Where the data comes from. */
export interface Origin {
	site: Site;
	/** The page of the edition. */
	page: Address;
	/** The relative link from the data to its JSON Schema. */
	schema: string;
	/** The absolute URL of the site, if it is known. */
	home: URL | undefined;
}

/** The content of `story.json` for an edition. The ids of items that have a place on the page are their anchors. */
export function storyData(view: StoryView, { site, page, schema, home }: Origin): StoryData {
	const { day, edition, isNewest, prose, story } = view;
	return storyDataSchema.parse({
		$schema: schema,
		version: dataVersion,
		id: story.id,
		url: home && absoluteUrl(page, home),
		language: prose.locale,
		original: story.original,
		publisher: site.publisher.name,
		licence: site.licence,
		edition,
		isNewest,
		day,
		published: story.published,
		checked: story.checked,
		authors: story.authors,
		title: headlineOf(view).text,
		text: proseTextOf(view).passages.map(({ id, known, text }) => ({ id, known, text })),
		venues: story.venues.map((venue) => ({
			...anchored('venue', venue),
			'distances-from': venue['distances-from']?.map(toAnchor('venue')),
			reports: venue.reports.map(anchoredReport),
			standings: venue.standings.map(sourced),
		})),
		routes: story.routes.map((route) => ({
			...sourced(route),
			through: route.through.map(toAnchor('venue')),
			when: route.when && whenOf(route.when),
		})),
		stakeholders: story.stakeholders.map(({ wants, ...one }) => ({
			...anchored('stakeholder', one),
			of: one.of && anchorOf('stakeholder', one.of),
			...(wants && { wants: sourced(wants) }),
			positions: one.positions.map((position) => ({
				...sourced(position),
				when: whenOf(position.when),
			})),
		})),
		camps: story.camps.map((camp) => ({
			...camp,
			members: camp.members.map((member) => ({
				...sourced(member),
				who: anchorOf('stakeholder', member.who),
			})),
		})),
		kinds: story.kinds,
		relations: story.relations.map((relation) => ({
			...anchored('relation', relation),
			...reportsAndStandings(relation),
			from: anchorOf('stakeholder', relation.from),
			to: anchorOf('stakeholder', relation.to),
			when: relation.when && whenOf(relation.when),
		})),
		exchange: story.exchange && exchangeOf(story.exchange),
		phases: story.phases,
		events: story.events.map((event) => ({
			...anchored('event', event),
			...anchorsOfConcerned(event),
			reports: event.reports.map(anchoredReport),
		})),
		claims: story.claims.map((claim) => ({
			...anchored('claim', claim),
			...reportsAndStandings(claim),
			...anchorsOfConcerned(claim),
		})),
		glossary: story.glossary.map((term) => anchored('term', term)),
		sources: story.sources
			.filter(({ withdrawn }) => !withdrawn)
			.map((source) => ({
				...anchored('source', source),
				published: source.published && whenOf(source.published),
			})),
		corrections: story.corrections.map(sourced),
	} satisfies Record<keyof StoryData, unknown>);
}

const toAnchor = (type: AnchoredType) => (id: string) => anchorOf(type, id);

/** Replaces source ids by their anchors. */
const sourced = <T extends { sources?: string[] | undefined }>(value: T) => ({
	...value,
	...(value.sources && { sources: value.sources.map(toAnchor('source')) }),
});

interface Addressed {
	id: string;
	formerly?: string[] | undefined;
	withdrawn?: object | undefined;
	sources?: string[] | undefined;
}

/** Replaces ids by anchors, and drops the fields that only serve addresses. */
function anchored<T extends Addressed>(type: AnchoredType, item: T) {
	const { formerly: _, withdrawn: __, ...rest } = item;
	return { ...sourced(rest), id: anchorOf(type, rest.id) };
}

const speakerAnchor = <T>(who: T) => (typeof who === 'string' ? anchorOf('stakeholder', who) : who);

const anchoredReport = (report: StatementReport | VenueReport) => ({
	...sourced(report),
	who: speakerAnchor(report.who),
	...(report.via !== undefined && { via: speakerAnchor(report.via) }),
});

const reportsAndStandings = ({
	reports,
	standings,
}: {
	reports: StatementReport[];
	standings: { sources: string[] }[];
}) => ({ reports: reports.map(anchoredReport), standings: standings.map(sourced) });

const anchorsOfConcerned = ({
	venues,
	stakeholders,
}: {
	venues?: string[] | undefined;
	stakeholders?: string[] | undefined;
}) => ({
	...(venues && { venues: venues.map(toAnchor('venue')) }),
	...(stakeholders && { stakeholders: stakeholders.map(toAnchor('stakeholder')) }),
});

const exchangeOf = ({
	left,
	right,
	items,
	...rest
}: NonNullable<StoryView['story']['exchange']>) => ({
	...rest,
	left: { ...left, who: anchorOf('stakeholder', left.who) },
	right: { ...right, who: anchorOf('stakeholder', right.who) },
	items: items.map((item) => ({
		...item,
		...reportsAndStandings(item),
		to: anchorOf('stakeholder', item.to),
	})),
});
