import type { Day } from '../facts/day.ts';
import type { Prose, Story } from '../facts/story.ts';
import type { MdxNode } from '../reading/mdx-file.ts';
import { passageIdOf } from '../reading/prose.ts';

/** A value that became known on one day and held until another. Either day may be missing. */
interface Dated {
	known?: Day | undefined;
	until?: Day | undefined;
}

/** Whether a value was known on a day and still held. A value without days always holds. */
export function holdsOn({ known, until }: Dated, day: Day): boolean {
	return (known === undefined || known <= day) && (until === undefined || day < until);
}

/** A story reduced to what was known on a day and still held. Withdrawn items are left out, whatever the day. */
export function asKnownOn(story: Story, day: Day): Story {
	const venues = withPastStandings(heldWithReports(story.venues, day), day);
	const stakeholders = stakeholdersOn(story, day);
	const venueIds = new Set(venues.map(({ id }) => id));
	const stakeholderIds = new Set(stakeholders.map(({ id }) => id));
	const knownIds = { venues: venueIds, stakeholders: stakeholderIds };
	const exchangeItems = story.exchange
		? withPastStandings(heldWithReports(story.exchange.items, day), day)
		: [];
	const { exchange, ...rest } = story;
	return {
		...rest,
		prose: Object.fromEntries(
			Object.entries(story.prose).map(([locale, prose]) => [locale, proseOn(prose, day)]),
		),
		venues: venues.map((venue) => ({
			...venue,
			...(venue['distances-from'] && {
				'distances-from': venue['distances-from'].filter((id) => venueIds.has(id)),
			}),
		})),
		routes: heldOn(story.routes, day),
		stakeholders,
		camps: story.camps
			.map((camp) => ({ ...camp, members: heldOn(camp.members, day) }))
			.filter(({ members }) => members.length > 0),
		relations: withPastStandings(heldWithReports(story.relations, day), day).filter(
			({ from, to }) => stakeholderIds.has(from) && stakeholderIds.has(to),
		),
		...(exchange &&
			exchangeItems.length > 0 && { exchange: { ...exchange, items: exchangeItems } }),
		events: withoutUnknownIds(heldWithReports(story.events, day), knownIds),
		claims: withoutUnknownIds(withPastStandings(heldWithReports(story.claims, day), day), knownIds),
		glossary: heldOn(story.glossary, day),
	};
}

function heldOn<T extends Dated & { withdrawn?: object | undefined }>(
	items: readonly T[],
	day: Day,
): T[] {
	return items.filter((item) => holdsOn(item, day) && !item.withdrawn);
}

/** The items that held on a day, with only the reports that were public by then. */
function heldWithReports<T extends Dated & { reports: readonly Dated[] }>(
	items: readonly T[],
	day: Day,
): T[] {
	return heldOn(items, day).map((item) => ({ ...item, reports: heldOn(item.reports, day) }));
}

/** Items with only the standings that we had by a day. */
function withPastStandings<T extends { standings: readonly { from: Day }[] }>(
	items: readonly T[],
	day: Day,
): T[] {
	return items.map((item) => ({
		...item,
		standings: item.standings.filter(({ from }) => from <= day),
	}));
}

/** Items with only the references that lead to known venues and stakeholders. */
function withoutUnknownIds<
	T extends { venues?: string[] | undefined; stakeholders?: string[] | undefined },
>(
	items: readonly T[],
	known: { venues: ReadonlySet<string>; stakeholders: ReadonlySet<string> },
): T[] {
	return items.map((item) => ({
		...item,
		...(item.venues && { venues: item.venues.filter((id) => known.venues.has(id)) }),
		...(item.stakeholders && {
			stakeholders: item.stakeholders.filter((id) => known.stakeholders.has(id)),
		}),
	}));
}

function stakeholdersOn({ stakeholders }: Story, day: Day): Story['stakeholders'] {
	return heldOn(stakeholders, day).map(({ wants, positions, ...stakeholder }) => ({
		...stakeholder,
		...(wants && holdsOn(wants, day) && { wants }),
		positions: heldOn(positions, day),
	}));
}

function proseOn(prose: Prose, day: Day): Prose {
	const goneIds = new Set(
		prose.passages.filter((passage) => !holdsOn(passage, day)).map(({ id }) => id),
	);
	const isKept = ({ passage }: { passage?: string }) =>
		passage === undefined || !goneIds.has(passage);
	return {
		...prose,
		passages: prose.passages.filter(({ id }) => !goneIds.has(id)),
		headings: prose.headings.filter(isKept),
		citations: prose.citations.filter(isKept),
		parts: prose.parts.filter(isKept),
		body: withoutPassages(prose.body, goneIds),
	};
}

function withoutPassages(nodes: readonly MdxNode[], ids: ReadonlySet<string>): MdxNode[] {
	return nodes
		.filter((node) => !ids.has(passageIdOf(node) ?? ''))
		.map((node) =>
			'children' in node
				? ({ ...node, children: withoutPassages(node.children as MdxNode[], ids) } as MdxNode)
				: node,
		);
}
