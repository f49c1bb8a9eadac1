import type { StoryFacts } from '../facts/story.ts';
import type { Certainty, VenueStanding } from '../facts/standing.ts';

/** A standing that got stronger without a new source. */
export interface StrongerStanding {
	type: 'claim' | 'relation' | 'exchange' | 'venue';
	id: string;
	was: Certainty | VenueStanding;
	is: Certainty | VenueStanding;
}

/** How firm each standing is. A certain “no” is as firm as a certain “yes”. */
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

interface WithStandings {
	id: string;
	standings: readonly { is: Certainty | VenueStanding; sources: readonly string[] }[];
	reports: readonly { sources: readonly string[] }[];
}

/** The standings that got stronger from one version of a story to the next without a new source. */
export function strongerStandings(before: StoryFacts, after: StoryFacts): StrongerStanding[] {
	return [
		...strongerAmong('venue', before.venues, after.venues),
		...strongerAmong('claim', before.claims, after.claims),
		...strongerAmong('relation', before.relations, after.relations),
		...strongerAmong('exchange', before.exchange?.items ?? [], after.exchange?.items ?? []),
	];
}

function strongerAmong(
	type: StrongerStanding['type'],
	before: readonly WithStandings[],
	after: readonly WithStandings[],
): StrongerStanding[] {
	const old = new Map(before.map((one) => [one.id, one]));
	return after.flatMap((now) => {
		const then = old.get(now.id);
		const was = then?.standings.at(-1)?.is;
		const is = now.standings.at(-1)?.is;
		if (!then || was === undefined || is === undefined || !isStronger(was, is)) return [];
		const oldSources = sourcesOf(then);
		return [...sourcesOf(now)].some((source) => !oldSources.has(source))
			? []
			: [{ type, id: now.id, was, is }];
	});
}

function isStronger(was: Certainty | VenueStanding, is: Certainty | VenueStanding): boolean {
	// A switch from one certainty to another needs as much support as a step from doubt to certainty.
	return strength[is] > strength[was] || (is !== was && strength[is] === 3);
}

function sourcesOf({ standings, reports }: WithStandings): Set<string> {
	return new Set([...standings, ...reports].flatMap(({ sources }) => sources));
}
