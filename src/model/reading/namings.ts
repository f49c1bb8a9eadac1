import type { Day } from '../day.ts';
import type { FactFile } from '../facts.ts';
import type { Story } from '../story.ts';
import type { Path } from '../walk.ts';

/** One thing that names a venue or a stakeholder, since when it is known, and where it stands. */
export interface Naming {
	kind: 'venue' | 'stakeholder';
	id: string;
	known: Day;
	name: FactFile;
	path: Path;
}

type Facts = Pick<Story, 'routes' | 'camps' | 'relations' | 'events' | 'claims'> & {
	venues: readonly Reporting[];
	exchange?: Story['exchange'] | undefined;
};

interface Reporting {
	id: string;
	reports: readonly { who: unknown; via?: unknown; known: Day }[];
}

/** Everything in a story’s facts that names a venue or a stakeholder. */
export function* namings(facts: Facts): Generator<Naming> {
	const { routes, camps, relations, events, claims, exchange } = facts;
	for (const venue of facts.venues) yield* reporters('venues', [venue.id], venue.reports);
	for (const { id, through, known } of routes) {
		for (const [index, venue] of through.entries()) {
			yield { kind: 'venue', id: venue, known, name: 'routes', path: [id, 'through', index] };
		}
	}
	for (const camp of camps) {
		for (const [index, { who, known }] of camp.members.entries()) {
			yield stakeholder(who, known, 'camps', [camp.id, 'members', index, 'who']);
		}
	}
	for (const { id, from, to, known, reports } of relations) {
		yield stakeholder(from, known, 'relations', [id, 'from']);
		yield stakeholder(to, known, 'relations', [id, 'to']);
		yield* reporters('relations', [id], reports);
	}
	for (const { id, known, reports } of exchange?.items ?? []) {
		for (const side of ['left', 'right'] as const) {
			yield stakeholder(exchange?.[side].who ?? '', known, 'exchange', [side, 'who']);
		}
		yield* reporters('exchange', ['items', id], reports);
	}
	for (const [name, items] of [['events', events] as const, ['claims', claims] as const]) {
		for (const { id, known, venues = [], stakeholders = [], reports } of items) {
			for (const [index, venue] of venues.entries()) {
				yield { kind: 'venue', id: venue, known, name, path: [id, 'venues', index] };
			}
			for (const [index, one] of stakeholders.entries()) {
				yield stakeholder(one, known, name, [id, 'stakeholders', index]);
			}
			yield* reporters(name, [id], reports);
		}
	}
}

function stakeholder(id: string, known: Day, name: FactFile, path: Path): Naming {
	return { kind: 'stakeholder', id, known, name, path };
}

/** Who says something, and through whom, where they are stakeholders and not words. */
function* reporters(name: FactFile, path: Path, reports: Reporting['reports']): Generator<Naming> {
	for (const [index, { who, via, known }] of reports.entries()) {
		for (const [field, id] of [['who', who] as const, ['via', via] as const]) {
			if (typeof id !== 'string') continue;
			yield stakeholder(id, known, name, [...path, 'reports', index, field]);
		}
	}
}
