import type { Day } from './day.ts';
import type { Prose, Story } from './story.ts';

/** Something that was known from a day on, perhaps until another. */
interface Dated {
	known?: Day | undefined;
	until?: Day | undefined;
}

/** Whether something was known on a day and still held; what has no day always was. */
export function holdsOn({ known, until }: Dated, day: Day): boolean {
	return (known === undefined || known <= day) && (until === undefined || day < until);
}

/** A story with nothing in it but what was known on a day, still held, and was not withdrawn since. */
export function asKnownOn(story: Story, day: Day): Story {
	const venues = read(reported(story.venues, day), day);
	const stakeholders = stakeholdersOn(story, day);
	const venueIds = new Set(venues.map(({ id }) => id));
	const stakeholderIds = new Set(stakeholders.map(({ id }) => id));
	const named = { venues: venueIds, stakeholders: stakeholderIds };
	const items = story.exchange ? read(reported(story.exchange.items, day), day) : [];
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
		routes: held(story.routes, day),
		stakeholders,
		camps: story.camps
			.map((camp) => ({ ...camp, members: held(camp.members, day) }))
			.filter(({ members }) => members.length > 0),
		relations: read(reported(story.relations, day), day).filter(
			({ from, to }) => stakeholderIds.has(from) && stakeholderIds.has(to),
		),
		...(exchange && items.length > 0 && { exchange: { ...exchange, items } }),
		events: naming(reported(story.events, day), named),
		claims: naming(read(reported(story.claims, day), day), named),
		glossary: held(story.glossary, day),
	};
}

function held<T extends Dated & { withdrawn?: object | undefined }>(
	items: readonly T[],
	day: Day,
): T[] {
	return items.filter((item) => holdsOn(item, day) && !item.withdrawn);
}

/** Items that held, with those of their reports that the public could read. */
function reported<T extends Dated & { reports: readonly Dated[] }>(
	items: readonly T[],
	day: Day,
): T[] {
	return held(items, day).map((item) => ({ ...item, reports: held(item.reports, day) }));
}

/** Items with those of our readings that we had by then. */
function read<T extends { standings: readonly { from: Day }[] }>(
	items: readonly T[],
	day: Day,
): T[] {
	return items.map((item) => ({
		...item,
		standings: item.standings.filter(({ from }) => from <= day),
	}));
}

/** What something names is named only as far as it was known. */
function naming<T extends { venues?: string[] | undefined; stakeholders?: string[] | undefined }>(
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
	return held(stakeholders, day).map(({ wants, positions, ...one }) => ({
		...one,
		...(wants && holdsOn(wants, day) && { wants }),
		positions: held(positions, day),
	}));
}

function proseOn(prose: Prose, day: Day): Prose {
	const gone = new Set(
		prose.passages.filter((passage) => !holdsOn(passage, day)).map(({ id }) => id),
	);
	const stays = ({ passage }: { passage?: string }) => passage === undefined || !gone.has(passage);
	return {
		...prose,
		passages: prose.passages.filter(({ id }) => !gone.has(id)),
		headings: prose.headings.filter(stays),
		citations: prose.citations.filter(stays),
		components: prose.components.filter(stays),
	};
}
