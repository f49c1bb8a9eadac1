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
	const held = <T extends Dated & { withdrawn?: object | undefined }>(items: readonly T[]) =>
		items.filter((item) => holdsOn(item, day) && !item.withdrawn);
	const since = <T extends { from: Day }>(standings: readonly T[]) =>
		standings.filter(({ from }) => from <= day);
	const reported = <T extends Dated & { reports: readonly Dated[] }>(items: readonly T[]): T[] =>
		held(items).map((item) => ({ ...item, reports: held(item.reports) }));
	const read = <T extends Dated & { standings: readonly { from: Day }[] }>(
		items: readonly T[],
	): T[] => items.map((item) => ({ ...item, standings: since(item.standings) }));

	const venues = read(reported(story.venues));
	const stakeholders = held(story.stakeholders).map(({ wants, positions, ...one }) => ({
		...one,
		...(wants && holdsOn(wants, day) && { wants }),
		positions: held(positions),
	}));
	const venueIds = new Set(venues.map(({ id }) => id));
	const stakeholderIds = new Set(stakeholders.map(({ id }) => id));
	/** What something names is named only as far as it was known. */
	const naming = <T extends { venues?: string[] | undefined; stakeholders?: string[] | undefined }>(
		items: readonly T[],
	): T[] =>
		items.map((item) => ({
			...item,
			...(item.venues && { venues: item.venues.filter((id) => venueIds.has(id)) }),
			...(item.stakeholders && {
				stakeholders: item.stakeholders.filter((id) => stakeholderIds.has(id)),
			}),
		}));

	const items = story.exchange ? read(reported(story.exchange.items)) : [];
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
		routes: held(story.routes),
		stakeholders,
		camps: story.camps
			.map((camp) => ({ ...camp, members: held(camp.members) }))
			.filter(({ members }) => members.length > 0),
		relations: read(reported(story.relations)).filter(
			({ from, to }) => stakeholderIds.has(from) && stakeholderIds.has(to),
		),
		...(exchange && items.length > 0 && { exchange: { ...exchange, items } }),
		events: naming(reported(story.events)),
		claims: naming(read(reported(story.claims))),
		glossary: held(story.glossary),
	};
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
