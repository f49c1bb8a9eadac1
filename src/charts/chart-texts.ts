import { fill, type Phrases } from '../model/phrases.ts';
import type { ClaimReport, Stakeholder } from '../model/story.ts';
import { textFor, type Telling } from '../model/telling.ts';
import type { FlowText } from './centre.ts';
import type { Flow } from './exchange-flow.ts';
import type { LabelText } from './label.ts';
import { byId, cardOf, inDoubt, type Tie } from './tie.ts';

/** The interface's words that the drawing needs. */
export type ChartPhrases = Pick<Phrases['chart'], 'according' | 'offers-heading'>;

/** The name of a stakeholder, as short as the content has it. */
export const shortName = (telling: Telling, { short, name }: Stakeholder): string =>
	textFor(telling, short ?? name).text;

/** The words of a tie: who says so is named only where it is in doubt. */
export function tieText(telling: Telling, phrases: ChartPhrases, tie: Tie): LabelText {
	const [first] = tie.members;
	return {
		word: textFor(telling, tie.kind.word).text,
		short: first ? textFor(telling, first.relation.short).text : '',
		...accordingTo(
			telling,
			phrases,
			tie,
			tie.members.flatMap(({ relation }) => relation.reports),
		),
	};
}

/** The words of an arrow: who wants or offers, what, and who says so. */
export function flowText(telling: Telling, phrases: ChartPhrases, flow: Flow): FlowText {
	const { exchange, stakeholders } = telling.story;
	const receiver = exchange?.[flow.to];
	const giver = exchange?.[flow.to === 'left' ? 'right' : 'left'];
	if (!receiver || !giver) throw new TypeError('A flow belongs to an exchange.');
	const offers = () =>
		fill(phrases['offers-heading'], {
			from: shortName(telling, byId(stakeholders, giver.who)),
		});
	const items = flow.items.map(({ what }) => textFor(telling, what).text);
	const reports = flow.items.flatMap((item) => item.reports);
	return {
		flow,
		text: {
			word: flow.as === 'offered' ? offers() : textFor(telling, receiver.wants).text,
			short: new Intl.ListFormat(telling.locale).format(items),
			...accordingTo(telling, phrases, flow, reports),
		},
	};
}

/** Those who assert a thing, each once: the state that they speak for, or the paper that tells of it. */
function accordingTo(
	telling: Telling,
	phrases: ChartPhrases,
	{ certainty }: Pick<Tie, 'certainty'>,
	reports: readonly ClaimReport[],
): { according?: string } {
	if (!inDoubt(certainty)) return {};
	const { stakeholders } = telling.story;
	const asserted = reports.filter(({ says }) => says === 'asserts');
	const speakers = asserted.map(({ who, via }) => via ?? who);
	const ids = speakers.filter((speaker) => typeof speaker === 'string');
	const names = ids.map((id) => shortName(telling, byId(stakeholders, cardOf(stakeholders, id))));
	const others = speakers.filter((speaker) => typeof speaker !== 'string');
	const all = names.length > 0 ? names : others.map((text) => textFor(telling, text).text);
	const who = [...new Set(all)].join(', ');
	return who === '' ? {} : { according: fill(phrases.according, { who }) };
}
