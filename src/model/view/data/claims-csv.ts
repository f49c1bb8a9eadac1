import { anchorOf } from '../../site/address.ts';
import { csvOf } from './csv.ts';
import { ledgerOn } from '../ledger.ts';
import type { StatementReport } from '../../facts/story.ts';
import { type StoryView, textFor } from '../story-view.ts';
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

/** The claims of an edition as CSV, the most certain first. */
export function claimsCsv(view: StoryView): string {
	const localized = (text: Record<string, string>) => textFor(view, text).text;
	const nameOf = (who: StatementReport['who']) => {
		if (typeof who !== 'string') return localized(who);
		const one = view.story.stakeholders.find(({ id }) => id === who);
		return one ? localized(one.name) : who;
	};
	const speakers = (reports: readonly StatementReport[], says: StatementReport['says']) =>
		[...new Set(reports.filter((one) => one.says === says).map(({ who }) => nameOf(who)))].join(
			'; ',
		);
	return csvOf(
		columns,
		ledgerOn(view.story.claims, view.day).flatMap(({ claims }) =>
			claims.map(({ claim, standing }) => ({
				id: anchorOf('claim', claim.id),
				claim: localized(claim.text),
				standing: standing.is,
				standing_since: standing.since,
				because: standing.because ? localized(standing.because) : '',
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
