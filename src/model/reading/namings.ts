import type { Day } from '../day.ts';
import { earliestOf } from '../earliest.ts';
import type { FactFile } from '../facts.ts';
import type { Story } from '../story.ts';
import type { Path } from '../walk.ts';

/** One thing that names a venue or a stakeholder, since when and until when, and where it stands. */
export interface Naming {
	kind: 'venue' | 'stakeholder';
	id: string;
	known: Day;
	until: Day | undefined;
	name: FactFile;
	path: Path;
}

/** The days between which something holds. */
interface Span {
	known: Day;
	until?: Day | undefined;
}

type Facts = Pick<Story, 'routes' | 'camps' | 'relations' | 'events' | 'claims'> & {
	venues: readonly Reporting[];
	exchange?: Story['exchange'] | undefined;
};

interface Reporting {
	id: string;
	until?: Day | undefined;
	reports: readonly (Span & { who: unknown; via?: unknown })[];
}

/** Everything in a story’s facts that names a venue or a stakeholder. */
export function* namings(facts: Facts): Generator<Naming> {
	const { routes, camps, relations, events, claims, exchange } = facts;
	for (const venue of facts.venues) yield* reporters('venues', [venue.id], venue);
	for (const route of routes) {
		for (const [index, venue] of route.through.entries()) {
			yield named('venue', venue, route, 'routes', [route.id, 'through', index]);
		}
	}
	for (const camp of camps) {
		for (const [index, member] of camp.members.entries()) {
			const path = [camp.id, 'members', index, 'who'];
			yield named('stakeholder', member.who, member, 'camps', path);
		}
	}
	for (const relation of relations) {
		const { id, from, to } = relation;
		yield named('stakeholder', from, relation, 'relations', [id, 'from']);
		yield named('stakeholder', to, relation, 'relations', [id, 'to']);
		yield* reporters('relations', [id], relation);
	}
	for (const item of exchange?.items ?? []) {
		for (const side of ['left', 'right'] as const) {
			const who = exchange?.[side].who ?? '';
			yield named('stakeholder', who, item, 'exchange', [side, 'who']);
		}
		yield* reporters('exchange', ['items', item.id], item);
	}
	for (const [name, items] of [['events', events] as const, ['claims', claims] as const]) {
		for (const item of items) {
			for (const [index, venue] of (item.venues ?? []).entries()) {
				yield named('venue', venue, item, name, [item.id, 'venues', index]);
			}
			for (const [index, one] of (item.stakeholders ?? []).entries()) {
				yield named('stakeholder', one, item, name, [item.id, 'stakeholders', index]);
			}
			yield* reporters(name, [item.id], item);
		}
	}
}

function named(
	kind: Naming['kind'],
	id: string,
	{ known, until }: Span,
	name: FactFile,
	path: Path,
): Naming {
	return { kind, id, known, until, name, path };
}

/** Who says something, and through whom, where they are stakeholders and not words; until it ends itself. */
function* reporters(
	name: FactFile,
	path: Path,
	{ until: end, reports }: Omit<Reporting, 'id'>,
): Generator<Naming> {
	for (const [index, { who, via, known, until }] of reports.entries()) {
		const span = { known, until: earliestOf([end, until]) };
		for (const [field, id] of [['who', who] as const, ['via', via] as const]) {
			if (typeof id !== 'string') continue;
			yield named('stakeholder', id, span, name, [...path, 'reports', index, field]);
		}
	}
}
