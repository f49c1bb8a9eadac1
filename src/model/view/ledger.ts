import type { Day } from '../facts/day.ts';
import { originOf } from '../facts/source.ts';
import { type Certainty, certainty, standingOn } from '../facts/standing.ts';
import type { Claim, Source } from '../facts/story.ts';

/** A claim with its standing on a day. */
export interface ClaimWithStanding {
	claim: Claim;
	standing: NonNullable<ReturnType<typeof standingOn<Claim['standings'][number]>>>;
}

/** The claims that share one standing. */
export interface LedgerGroup {
	is: Certainty;
	claims: ClaimWithStanding[];
}

/** The claims grouped by standing on a day, the most certain first. Empty groups are left out. */
export function ledgerOn(claims: readonly Claim[], day: Day): LedgerGroup[] {
	const withStanding = claims.flatMap((claim) => {
		const standing = standingOn(claim.standings, day);
		return standing ? [{ claim, standing }] : [];
	});
	return certainty.options
		.map((is) => ({ is, claims: withStanding.filter(({ standing }) => standing.is === is) }))
		.filter((group) => group.claims.length > 0);
}

/** How narrow the basis of a standing is. */
export interface Basis {
	/** The origin that all its sources share. */
	onlyOrigin?: string;
	/** Whether all its sources are state media. */
	stateMediaAlone: boolean;
}

/** What a standing rests on. Sources that copy one text count as one origin. */
export function basisOf(
	{ sources: ids }: { sources: readonly string[] },
	sources: readonly Source[],
): Basis {
	const used = sources.filter(({ id }) => ids.includes(id));
	const [origin, ...others] = new Set(used.map(originOf));
	return {
		...(origin !== undefined && others.length === 0 && { onlyOrigin: origin }),
		stateMediaAlone: used.length > 0 && used.every(({ kind }) => kind === 'state-media'),
	};
}
