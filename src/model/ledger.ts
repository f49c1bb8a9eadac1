import type { Day } from './day.ts';
import { originOf } from './source.ts';
import { type Certainty, certainty, standingOn } from './standing.ts';
import type { Claim, Source } from './story.ts';

/** A claim with our reading of it on a day. */
export interface JudgedClaim {
	claim: Claim;
	standing: NonNullable<ReturnType<typeof standingOn<Claim['standings'][number]>>>;
}

/** The claims of one standing. */
export interface LedgerGroup {
	is: Certainty;
	claims: JudgedClaim[];
}

/** The claims by how sure they are on a day, the surest first; a standing that no claim has is left out. */
export function ledgerOn(claims: readonly Claim[], day: Day): LedgerGroup[] {
	const judged = claims.flatMap((claim) => {
		const standing = standingOn(claim.standings, day);
		return standing ? [{ claim, standing }] : [];
	});
	return certainty.options
		.map((is) => ({ is, claims: judged.filter(({ standing }) => standing.is === is) }))
		.filter((group) => group.claims.length > 0);
}

/** How narrow the ground is that a standing rests on. */
export interface Ground {
	/** The one origin from which all its sources come. */
	onlyOrigin?: string;
	/** All its sources are state media. */
	stateMediaAlone: boolean;
}

/** What a standing rests on: sources that copy one text are one origin. */
export function groundOf(
	{ sources: ids }: { sources: readonly string[] },
	sources: readonly Source[],
): Ground {
	const used = sources.filter(({ id }) => ids.includes(id));
	const [origin, ...others] = new Set(used.map(originOf));
	return {
		...(origin !== undefined && others.length === 0 && { onlyOrigin: origin }),
		stateMediaAlone: used.length > 0 && used.every(({ kind }) => kind === 'state-media'),
	};
}
