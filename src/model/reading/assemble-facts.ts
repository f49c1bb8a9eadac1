import type { Day } from '../day.ts';
import { earliestOf } from '../earliest.ts';
import type { FactFile } from '../facts.ts';
import type { Camp, Exchange, StoryEvent, Story } from '../story.ts';
import { compareWhen, whenOf } from '../when.ts';
import { firstMentions } from './first-mentions.ts';
import type { Datable, KnownDays } from './known-days.ts';
import { namings } from './namings.ts';
import type { WrittenFacts } from './written-facts.ts';

type Facts = WrittenFacts['facts'];
type Mentions = ReturnType<typeof firstMentions>;

/** What works out since when a thing is known, and the days of the sources. */
interface Dating {
	known: KnownDays['known'];
	days: ReadonlyMap<string, Day>;
}

/** The things of a story that have a day, each with it. */
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

/** Puts ids into the facts, and works out the day on which each thing became known. */
export function assembleFacts(facts: Facts, dating: Dating): Dated {
	const { known } = dating;
	const routes = named(facts.routes).map((route) => known(route, at('routes', route.id)));
	const camps = campsOf(facts, dating);
	const events = eventsOf(facts, dating);
	const relations = named(facts.relations).map((one) => reported('relations', one, dating));
	const claims = named(facts.claims).map((one) => reported('claims', one, dating));
	const exchange = exchangeOf(facts, dating);
	const venues = venuesWithReports(facts, dating);
	const mentions = firstMentions(
		namings({ routes, camps, relations, events, claims, exchange, venues }),
	);
	return {
		venues: venues.map((venue) =>
			known(venue, at('venues', venue.id), [
				mentions.venues.get(venue.id),
				...venue.reports.map((report) => report.known),
				...venue.standings.map(({ from }) => from),
			]),
		),
		routes,
		stakeholders: stakeholdersOf(facts, mentions, dating),
		camps,
		relations,
		events,
		claims,
		glossary: named(facts.glossary).map((term) => known(term, at('glossary', term.id))),
		...(exchange && { exchange }),
	};
}

function campsOf(facts: Facts, dating: Dating): Camp[] {
	return named(facts.camps).map((camp) => ({
		...camp,
		members: each(camp.members, dating, 'camps', camp.id, 'members'),
	}));
}

function eventsOf(facts: Facts, dating: Dating): StoryEvent[] {
	return named(facts.events)
		.map(({ reports = [], ...event }) => ({
			...dating.known(event, at('events', event.id)),
			when: whenOf(event.when),
			reports: each(reports, dating, 'events', event.id, 'reports'),
		}))
		.sort((a, b) => compareWhen(a.when, b.when));
}

function exchangeOf({ exchange }: Facts, dating: Dating): Exchange | undefined {
	if (!exchange) return undefined;
	const items = named(exchange.items).map((item) => {
		const reports = each(item.reports, dating, 'exchange', 'items', item.id, 'reports');
		const also = reports.map((report) => report.known);
		return { ...dating.known(item, at('exchange', 'items', item.id), also), reports };
	});
	return { ...exchange, items };
}

function venuesWithReports(facts: Facts, dating: Dating) {
	return named(facts.venues).map(({ reports = [], standings = [], ...venue }) => ({
		...venue,
		standings,
		reports: each(reports, dating, 'venues', venue.id, 'reports'),
	}));
}

/** A stakeholder is known from what first names it, or from what it or who speaks for it said. */
function stakeholdersOf(facts: Facts, mentions: Mentions, dating: Dating): Story['stakeholders'] {
	const { known } = dating;
	const parts = named(facts.stakeholders).map(({ wants, positions = [], ...one }) => ({
		...one,
		...(wants && { wants: known(wants, at('stakeholders', one.id, 'wants')) }),
		positions: each(positions, dating, 'stakeholders', one.id, 'positions'),
	}));
	return parts.map((stakeholder) =>
		known(stakeholder, at('stakeholders', stakeholder.id), [
			mentions.stakeholders.get(stakeholder.id),
			stakeholder.wants?.known,
			...stakeholder.positions.map((position) => position.known),
			// Who speaks for a state makes it known.
			...parts
				.filter(({ of }) => of === stakeholder.id)
				.flatMap(({ id, positions }) => [
					mentions.stakeholders.get(id),
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

/** A claim or a relation is known from its first report, or from what its first standing rests on. */
function reported<Report extends object, Item extends Reportable<Report>>(
	name: 'relations' | 'claims',
	{ reports: written = [], ...item }: Item & Reportable<Report>,
	dating: Dating,
) {
	const reports = each(written, dating, name, item.id, 'reports');
	const restsOn = item.standings.flatMap(({ sources }) => sources.map((id) => dating.days.get(id)));
	const also = reports.length > 0 ? reports.map(({ known }) => known) : [earliestOf(restsOn)];
	return { ...dating.known(item, at(name, item.id), also), reports };
}

/** Each thing of a list with the day on which it became known. */
function each<T extends object>(
	items: readonly (T & Datable)[],
	{ known }: Dating,
	name: FactFile,
	...path: string[]
) {
	return items.map((item, index) => known<T>(item, at(name, ...path, index)));
}

function at(name: FactFile, ...path: (string | number)[]) {
	return { name, path };
}

/** Things with the names under which they stand as their ids. */
export function named<T extends object>(
	items: Record<string, T> | undefined,
): (T & { id: string })[] {
	return Object.entries(items ?? {}).map(([id, item]) => ({ id, ...item }));
}
