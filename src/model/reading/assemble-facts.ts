import type { Day } from '../facts/day.ts';
import { earliestOf } from '../facts/earliest.ts';
import type { FactFile } from '../facts/fact-files.ts';
import type { Camp, Exchange, StoryEvent, Story } from '../facts/story.ts';
import { compareWhen, whenOf } from '../facts/when.ts';
import { type FirstReferences, firstReferences } from './first-references.ts';
import type { Datable, KnownDays } from './known-days.ts';
import { references } from './references.ts';
import type { WrittenFacts } from './written-facts.ts';

type Facts = WrittenFacts['facts'];

/** How to date items: the function that sets `known`, and the days of the sources. */
interface Dating {
	withKnown: KnownDays['withKnown'];
	days: ReadonlyMap<string, Day>;
}

/** The items of a story that have a `known` day. */
type Dated = Pick<
	Story,
	| 'venues'
	| 'routes'
	| 'stakeholders'
	| 'camps'
	| 'relations'
	| 'events'
	| 'claims'
	| 'glossary'
	| 'exchange'
>;

/** Adds ids to the facts, and works out the day on which each item became known. */
export function assembleFacts(facts: Facts, dating: Dating): Dated {
	const { withKnown } = dating;
	const routes = withIds(facts.routes).map((route) => withKnown(route, where('routes', route.id)));
	const camps = campsOf(facts, dating);
	const events = eventsOf(facts, dating);
	const relations = withIds(facts.relations).map((one) => datedByReports('relations', one, dating));
	const claims = withIds(facts.claims).map((one) => datedByReports('claims', one, dating));
	const exchange = exchangeOf(facts, dating);
	const venues = venuesWithReports(facts, dating);
	const firstDays = firstReferences(
		references({ routes, camps, relations, events, claims, exchange, venues }),
	);
	return {
		venues: venues.map((venue) =>
			withKnown(venue, where('venues', venue.id), [
				firstDays.venues.get(venue.id),
				...venue.reports.map((report) => report.known),
				...venue.standings.map(({ from }) => from),
			]),
		),
		routes,
		stakeholders: stakeholdersOf(facts, firstDays, dating),
		camps,
		relations,
		events,
		claims,
		glossary: withIds(facts.glossary).map((term) => withKnown(term, where('glossary', term.id))),
		...(exchange && { exchange }),
	};
}

function campsOf(facts: Facts, dating: Dating): Camp[] {
	return withIds(facts.camps).map((camp) => ({
		...camp,
		members: datedList(camp.members, dating, 'camps', camp.id, 'members'),
	}));
}

function eventsOf(facts: Facts, dating: Dating): StoryEvent[] {
	return withIds(facts.events)
		.map(({ reports = [], ...event }) => ({
			...dating.withKnown(event, where('events', event.id)),
			when: whenOf(event.when),
			reports: datedList(reports, dating, 'events', event.id, 'reports'),
		}))
		.sort((a, b) => compareWhen(a.when, b.when));
}

function exchangeOf({ exchange }: Facts, dating: Dating): Exchange | undefined {
	if (!exchange) return undefined;
	const items = withIds(exchange.items).map((item) => {
		const reports = datedList(item.reports, dating, 'exchange', 'items', item.id, 'reports');
		const reportDays = reports.map((report) => report.known);
		return { ...dating.withKnown(item, where('exchange', 'items', item.id), reportDays), reports };
	});
	return { ...exchange, items };
}

function venuesWithReports(facts: Facts, dating: Dating) {
	return withIds(facts.venues).map(({ reports = [], standings = [], ...venue }) => ({
		...venue,
		standings,
		reports: datedList(reports, dating, 'venues', venue.id, 'reports'),
	}));
}

/** Dates each stakeholder by the first reference to it or its first position, and by those of its spokespeople. */
function stakeholdersOf(
	facts: Facts,
	firstDays: FirstReferences,
	dating: Dating,
): Story['stakeholders'] {
	const { withKnown } = dating;
	const stakeholders = withIds(facts.stakeholders).map(({ wants, positions = [], ...one }) => ({
		...one,
		...(wants && { wants: withKnown(wants, where('stakeholders', one.id, 'wants')) }),
		positions: datedList(positions, dating, 'stakeholders', one.id, 'positions'),
	}));
	return stakeholders.map((stakeholder) =>
		withKnown(stakeholder, where('stakeholders', stakeholder.id), [
			firstDays.stakeholders.get(stakeholder.id),
			stakeholder.wants?.known,
			...stakeholder.positions.map((position) => position.known),
			// A state or an organisation becomes known with those who speak for it.
			...stakeholders
				.filter(({ of }) => of === stakeholder.id)
				.flatMap(({ id, positions }) => [
					firstDays.stakeholders.get(id),
					...positions.map((position) => position.known),
				]),
		]),
	);
}

interface Reportable<Report> extends Datable {
	id: string;
	reports?: readonly (Report & Datable)[] | undefined;
	standings: { sources: string[] }[];
}

/** Dates a claim or a relation by its first report, or without reports by the sources of its standings. */
function datedByReports<Report extends object, Item extends Reportable<Report>>(
	name: 'relations' | 'claims',
	{ reports: written = [], ...item }: Item & Reportable<Report>,
	dating: Dating,
) {
	const reports = datedList(written, dating, name, item.id, 'reports');
	const sourceDays = item.standings.flatMap(({ sources }) =>
		sources.map((id) => dating.days.get(id)),
	);
	const reportDays =
		reports.length > 0 ? reports.map(({ known }) => known) : [earliestOf(sourceDays)];
	return { ...dating.withKnown(item, where(name, item.id), reportDays), reports };
}

/** Dates each item of a list. */
function datedList<T extends object>(
	items: readonly (T & Datable)[],
	{ withKnown }: Dating,
	name: FactFile,
	...path: string[]
) {
	return items.map((item, index) => withKnown<T>(item, where(name, ...path, index)));
}

function where(name: FactFile, ...path: (string | number)[]) {
	return { name, path };
}

/** The items of a record, each with its key as its id. */
export function withIds<T extends object>(
	items: Record<string, T> | undefined,
): (T & { id: string })[] {
	return Object.entries(items ?? {}).map(([id, item]) => ({ id, ...item }));
}
