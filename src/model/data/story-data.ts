import { type Address, type Anchored, anchorOf, wholeAddress } from '../address.ts';
import { headlineOf } from '../headline-of.ts';
import type { Site } from '../site.ts';
import type { ClaimReport, VenueReport } from '../story.ts';
import type { Telling } from '../telling.ts';
import { whenOf } from '../when.ts';
import { dataVersion, type StoryData, storyDataSchema } from './story-schema.ts';

/** What data say of where they come from. */
export interface Origin {
	site: Site;
	/** The page of the edition. */
	page: Address;
	/** The way from the data to what their fields mean. */
	schema: string;
	/** Where the site stands, if that is known. */
	home: URL | undefined;
}

/** All that an edition tells, in the form that `story.json` has: everything is named as its anchor. */
export function storyData(telling: Telling, { site, page, schema, home }: Origin): StoryData {
	const { day, edition, isNewest, prose, story } = telling;
	return storyDataSchema.parse({
		$schema: schema,
		version: dataVersion,
		id: story.id,
		url: home && wholeAddress(page, home),
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
		title: headlineOf(telling).text,
		text: prose.passages.map(({ id, known, text }) => ({ id, known, text })),
		venues: story.venues.map((venue) => ({
			...named('venue', venue),
			'distances-from': venue['distances-from']?.map(as('venue')),
			reports: venue.reports.map(reportOf),
			standings: venue.standings.map(sourced),
		})),
		routes: story.routes.map((route) => ({
			...sourced(route),
			through: route.through.map(as('venue')),
			when: route.when && whenOf(route.when),
		})),
		stakeholders: story.stakeholders.map(({ wants, ...one }) => ({
			...named('stakeholder', one),
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
			...named('relation', relation),
			...judged(relation),
			from: anchorOf('stakeholder', relation.from),
			to: anchorOf('stakeholder', relation.to),
			when: relation.when && whenOf(relation.when),
		})),
		exchange: story.exchange && exchangeOf(story.exchange),
		phases: story.phases,
		events: story.events.map((event) => ({
			...named('event', event),
			...concerned(event),
			reports: event.reports.map(reportOf),
		})),
		claims: story.claims.map((claim) => ({
			...named('claim', claim),
			...judged(claim),
			...concerned(claim),
		})),
		glossary: story.glossary.map((term) => named('term', term)),
		sources: story.sources
			.filter(({ withdrawn }) => !withdrawn)
			.map((source) => ({
				...named('source', source),
				published: source.published && whenOf(source.published),
			})),
		corrections: story.corrections.map(sourced),
	} satisfies Record<keyof StoryData, unknown>);
}

const as = (kind: Anchored) => (id: string) => anchorOf(kind, id);

/** With its sources by their anchors. */
const sourced = <T extends { sources?: string[] | undefined }>(thing: T) => ({
	...thing,
	...(thing.sources && { sources: thing.sources.map(as('source')) }),
});

interface Addressed {
	id: string;
	formerly?: string[] | undefined;
	withdrawn?: object | undefined;
	sources?: string[] | undefined;
}

/** Called as its anchor, and without what only its addresses need. */
function named<T extends Addressed>(kind: Anchored, item: T) {
	const { formerly: _, withdrawn: __, ...thing } = item;
	return { ...sourced(thing), id: anchorOf(kind, thing.id) };
}

const speaker = <T>(who: T) => (typeof who === 'string' ? anchorOf('stakeholder', who) : who);

const reportOf = (report: ClaimReport | VenueReport) => ({
	...sourced(report),
	who: speaker(report.who),
	...(report.via !== undefined && { via: speaker(report.via) }),
});

const judged = ({
	reports,
	standings,
}: {
	reports: ClaimReport[];
	standings: { sources: string[] }[];
}) => ({ reports: reports.map(reportOf), standings: standings.map(sourced) });

const concerned = ({
	venues,
	stakeholders,
}: {
	venues?: string[] | undefined;
	stakeholders?: string[] | undefined;
}) => ({
	...(venues && { venues: venues.map(as('venue')) }),
	...(stakeholders && { stakeholders: stakeholders.map(as('stakeholder')) }),
});

const exchangeOf = ({
	left,
	right,
	items,
	...rest
}: NonNullable<Telling['story']['exchange']>) => ({
	...rest,
	left: { ...left, who: anchorOf('stakeholder', left.who) },
	right: { ...right, who: anchorOf('stakeholder', right.who) },
	items: items.map((item) => ({
		...item,
		...judged(item),
		to: anchorOf('stakeholder', item.to),
	})),
});
