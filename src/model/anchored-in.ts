import type { Anchored } from './address.ts';
import type { FactFile } from './facts.ts';

/** The facts in which what can be reached by its id stands. */
export const anchoredIn = {
	venue: 'venues',
	stakeholder: 'stakeholders',
	relation: 'relations',
	claim: 'claims',
	event: 'events',
	source: 'sources',
	term: 'glossary',
	picture: 'pictures',
	correction: 'corrections',
} as const satisfies Record<Anchored, FactFile>;
