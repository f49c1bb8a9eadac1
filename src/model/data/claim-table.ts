import { anchorOf } from '../address.ts';
import { csvOf } from '../csv.ts';
import { ledgerOn } from '../ledger.ts';
import type { ClaimReport } from '../story.ts';
import { type Telling, textFor } from '../telling.ts';
import { anchors } from './anchors.ts';

const columns = [
	'id',
	'claim',
	'standing',
	'standing_since',
	'because',
	'asserted_by',
	'denied_by',
	'doubted_by',
	'venues',
	'stakeholders',
	'known',
	'sources',
] as const;

/** The claims of an edition as a table, the surest first. */
export function claimTable(telling: Telling): string {
	const say = (text: Record<string, string>) => textFor(telling, text).text;
	const nameOf = (who: ClaimReport['who']) => {
		if (typeof who !== 'string') return say(who);
		const one = telling.story.stakeholders.find(({ id }) => id === who);
		return one ? say(one.name) : who;
	};
	const speakers = (reports: readonly ClaimReport[], says: ClaimReport['says']) =>
		[...new Set(reports.filter((one) => one.says === says).map(({ who }) => nameOf(who)))].join(
			'; ',
		);
	return csvOf(
		columns,
		ledgerOn(telling.story.claims, telling.day).flatMap(({ claims }) =>
			claims.map(({ claim, standing }) => ({
				id: anchorOf('claim', claim.id),
				claim: say(claim.text),
				standing: standing.is,
				standing_since: standing.since,
				because: standing.because ? say(standing.because) : '',
				asserted_by: speakers(claim.reports, 'asserts'),
				denied_by: speakers(claim.reports, 'denies'),
				doubted_by: speakers(claim.reports, 'doubts'),
				venues: anchors('venue', claim.venues),
				stakeholders: anchors('stakeholder', claim.stakeholders),
				known: claim.known,
				sources: anchors('source', standing.sources),
			})),
		),
	);
}
