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
	/** The origin that all sources of the standing share. */
	onlyOrigin?: string;
	/** Whether all sources of the standing are state media. */
	isOnlyStateMedia: boolean;
}

/** What a standing rests on. Sources that copy one text count as one origin. */
export function basisOf(
	{ sources: ids }: { sources: readonly string[] },
	sources: readonly Source[],
): Basis {
	const standingSources = sources.filter(({ id }) => ids.includes(id));
	const [origin, ...others] = new Set(standingSources.map(originOf));
	return {
		...(origin !== undefined && others.length === 0 && { onlyOrigin: origin }),
		isOnlyStateMedia:
			standingSources.length > 0 && standingSources.every(({ kind }) => kind === 'state-media'),
	};
}
