import type { Day } from '../facts/day.ts';
import { earliestOf } from '../facts/earliest.ts';
import type { FactFile } from '../facts/fact-files.ts';
import type { Story } from '../facts/story.ts';
import type { Path } from './walk.ts';

/** A reference from an item to a venue or a stakeholder, with its path and the days between which it holds. */
export interface Reference {
	type: 'venue' | 'stakeholder';
	id: string;
	known: Day;
	until: Day | undefined;
	name: FactFile;
	path: Path;
}

/** The days between which an item or a report holds. */
interface Span {
	known: Day;
	until?: Day | undefined;
}

type Facts = Pick<Story, 'routes' | 'camps' | 'relations' | 'events' | 'claims'> & {
	venues: readonly WithReports[];
	exchange?: Story['exchange'] | undefined;
};

interface WithReports {
	id: string;
	until?: Day | undefined;
	reports: readonly (Span & { who: unknown; via?: unknown })[];
}

/** All references to venues and stakeholders in the facts of a story. */
export function* references(facts: Facts): Generator<Reference> {
	const { routes, camps, relations, events, claims, exchange } = facts;
	for (const venue of facts.venues) yield* reportReferences('venues', [venue.id], venue);
	for (const route of routes) {
		for (const [index, venue] of route.through.entries()) {
			yield reference('venue', venue, route, 'routes', [route.id, 'through', index]);
		}
	}
	for (const camp of camps) {
		for (const [index, member] of camp.members.entries()) {
			const path = [camp.id, 'members', index, 'who'];
			yield reference('stakeholder', member.who, member, 'camps', path);
		}
	}
	for (const relation of relations) {
		const { id, from, to } = relation;
		yield reference('stakeholder', from, relation, 'relations', [id, 'from']);
		yield reference('stakeholder', to, relation, 'relations', [id, 'to']);
		yield* reportReferences('relations', [id], relation);
	}
	for (const item of exchange?.items ?? []) {
		for (const side of ['left', 'right'] as const) {
			const who = exchange?.[side].who ?? '';
			yield reference('stakeholder', who, item, 'exchange', [side, 'who']);
		}
		yield* reportReferences('exchange', ['items', item.id], item);
	}
	for (const [name, items] of [['events', events] as const, ['claims', claims] as const]) {
		for (const item of items) {
			for (const [index, venue] of (item.venues ?? []).entries()) {
				yield reference('venue', venue, item, name, [item.id, 'venues', index]);
			}
			for (const [index, stakeholder] of (item.stakeholders ?? []).entries()) {
				yield reference('stakeholder', stakeholder, item, name, [item.id, 'stakeholders', index]);
			}
			yield* reportReferences(name, [item.id], item);
		}
	}
}

function reference(
	type: Reference['type'],
	id: string,
	{ known, until }: Span,
	name: FactFile,
	path: Path,
): Reference {
	return { type, id, known, until, name, path };
}

/**
 * The references from reports: who says something, and via whom, if these are ids of stakeholders and not
 * words. A reference ends with its report or with its item, whichever ends first.
 */
function* reportReferences(
	name: FactFile,
	path: Path,
	{ until: end, reports }: Omit<WithReports, 'id'>,
): Generator<Reference> {
	for (const [index, { who, via, known, until }] of reports.entries()) {
		const span = { known, until: earliestOf([end, until]) };
		for (const [field, id] of [['who', who] as const, ['via', via] as const]) {
			if (typeof id !== 'string') continue;
			yield reference('stakeholder', id, span, name, [...path, 'reports', index, field]);
		}
	}
}
