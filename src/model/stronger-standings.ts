import type { Story } from './story.ts';
import type { Certainty, VenueStanding } from './standing.ts';

/** A reading that says more than it did, and rests on nothing new. */
export interface StrongerStanding {
	kind: 'claim' | 'relation' | 'exchange' | 'venue';
	id: string;
	was: Certainty | VenueStanding;
	is: Certainty | VenueStanding;
}

/** How much a reading commits us: to be sure of yes or of no is the most. */
const strength: Record<Certainty | VenueStanding, number> = {
	unknown: 0,
	disputed: 1,
	reported: 2,
	confirmed: 3,
	refuted: 3,
	possible: 0,
	unlikely: 1,
	likely: 1,
	planned: 1,
	chosen: 3,
	'not-chosen': 3,
	visited: 3,
	'not-visited': 3,
};

interface Judged {
	id: string;
	standings: readonly { is: Certainty | VenueStanding; sources: readonly string[] }[];
	reports: readonly { sources: readonly string[] }[];
}

/** The readings of a story that got stronger from one state of it to another without a new source. */
export function strongerStandings(before: Story, after: Story): StrongerStanding[] {
	return [
		...among('venue', before.venues, after.venues),
		...among('claim', before.claims, after.claims),
		...among('relation', before.relations, after.relations),
		...among('exchange', before.exchange?.items ?? [], after.exchange?.items ?? []),
	];
}

function among(
	kind: StrongerStanding['kind'],
	before: readonly Judged[],
	after: readonly Judged[],
): StrongerStanding[] {
	const old = new Map(before.map((one) => [one.id, one]));
	return after.flatMap((now) => {
		const then = old.get(now.id);
		const was = then?.standings.at(-1)?.is;
		const is = now.standings.at(-1)?.is;
		if (!then || was === undefined || is === undefined || !isStronger(was, is)) return [];
		const known = sourcesOf(then);
		return [...sourcesOf(now)].some((source) => !known.has(source))
			? []
			: [{ kind, id: now.id, was, is }];
	});
}

function isStronger(was: Certainty | VenueStanding, is: Certainty | VenueStanding): boolean {
	// From one certainty to the other is as much as from doubt to either.
	return strength[is] > strength[was] || (is !== was && strength[is] === 3);
}

function sourcesOf({ standings, reports }: Judged): Set<string> {
	return new Set([...standings, ...reports].flatMap(({ sources }) => sources));
}
