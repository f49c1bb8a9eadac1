import { fill, fillCount, type Phrases } from '../../model/phrases.ts';
import type { ClaimReport, Stakeholder } from '../../model/story.ts';
import { textFor, type Telling } from '../../model/telling.ts';
import type { FlowText } from './centre.ts';
import type { Drawing } from './drawing.ts';
import type { Flow } from './exchange-flow.ts';
import type { LabelText } from './label.ts';
import { byId, cardOf, inDoubt, type Tie } from './tie.ts';

/** The interface's words that the drawing needs. */
export type ChartPhrases = Pick<
	Phrases['chart'],
	'according' | 'offers-heading' | 'others' | 'ties'
>;

/** The name of a stakeholder, as short as the content has it. */
export const shortName = (telling: Telling, { short, name }: Stakeholder): string =>
	textFor(telling, short ?? name).text;

/** The name of a stakeholder as a drawing shows it: in full where it has the room. */
export const nameIn = (telling: Telling, one: Stakeholder, isWide: boolean): string =>
	isWide ? textFor(telling, one.name).text : shortName(telling, one);

/** So many things that one line says stand beside it; of more it says how many they are. */
const most = 2;

/** The words of a tie: who says so is named only where it is in doubt. */
export function tieText(telling: Telling, phrases: ChartPhrases, tie: Tie): LabelText {
	return {
		...saidOf(telling, phrases, tie),
		...accordingTo(
			telling,
			phrases,
			tie,
			tie.members.map(({ relation }) => relation.reports),
		),
	};
}

/**
 * The word of its kind, and what it is about, which reads on after that word. A few of several kinds
 * have each their own word before them; of many the words of all kinds stand before their number, as
 * one of them must not stand for another.
 */
function saidOf(
	telling: Telling,
	phrases: ChartPhrases,
	{ kinds, members }: Tie,
): Pick<LabelText, 'word' | 'short'> {
	const said = kinds.map(({ id, word }) => ({
		word: textFor(telling, word).text,
		shorts: [
			...new Set(
				members
					.filter(({ relation }) => relation.kind === id)
					.map(({ relation }) => textFor(telling, relation.short).text),
			),
		],
	}));
	const [first, ...others] = said;
	if (first && said.reduce((sum, { shorts }) => sum + shorts.length, 0) <= most) {
		const more = others.map(({ word, shorts }) => `${word} ${shorts.join('; ')}`);
		return { word: first.word, short: [...first.shorts, ...more].join('; ') };
	}
	const count = new Set(members.map(({ relation }) => relation.act ?? relation.id)).size;
	return {
		word: said.map(({ word }) => word).join(', '),
		short: fillCount(phrases.ties, count, telling.locale),
	};
}

/** What a drawing had to fold, in words; nothing where each tie has its own line. */
export function foldingText(
	phrases: Pick<Phrases['chart'], 'folding' | 'left-out'>,
	{ folding }: Drawing,
	locale: string,
): string | undefined {
	if (!folding) return undefined;
	const { ties, lines, left } = folding;
	return [
		...(ties > lines ? [fill(phrases.folding, { ties, lines })] : []),
		...(left > 0 ? [fillCount(phrases['left-out'], left, locale)] : []),
	].join(' ');
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
	const reports = flow.items.map((item) => item.reports);
	return {
		flow,
		text: {
			word: flow.as === 'offered' ? offers() : textFor(telling, receiver.wants).text,
			short: new Intl.ListFormat(telling.locale).format(items),
			...accordingTo(telling, phrases, flow, reports),
		},
	};
}

/** What lends a thing some weight, rather than takes it. */
const speakFor: readonly ClaimReport['says'][] = ['asserts', 'likely', 'possible', 'hints'];

/**
 * Those who say so of one thing or several that a line stands for, each once: the state that they speak
 * for, or the paper that tells of it; where nobody of the story says so, those who do.
 */
function accordingTo(
	telling: Telling,
	phrases: ChartPhrases,
	{ certainty }: Pick<Tie, 'certainty'>,
	reports: readonly (readonly ClaimReport[])[],
): { according?: string } {
	if (!inDoubt(certainty)) return {};
	const who = [...new Set(reports.flatMap(namesOf))].join(', ');
	return who === '' ? {} : { according: fill(phrases.according, { who }) };

	function namesOf(ofOne: readonly ClaimReport[]): string[] {
		const { stakeholders } = telling.story;
		const speakers = ofOne
			.filter(({ says }) => speakFor.includes(says))
			.map(({ who: speaker, via }) => via ?? speaker);
		const names = speakers
			.filter((speaker) => typeof speaker === 'string')
			.map((id) => shortName(telling, byId(stakeholders, cardOf(stakeholders, id))));
		const others = speakers
			.filter((speaker) => typeof speaker !== 'string')
			.map((text) => textFor(telling, text).text);
		return names.length > 0 ? names : others;
	}
}
