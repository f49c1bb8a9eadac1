import { fill, fillCount, type Phrases } from '../../model/site/phrases.ts';
import type { StatementReport, Stakeholder } from '../../model/facts/story.ts';
import { textFor, type StoryView } from '../../model/view/story-view.ts';
import type { FlowText } from './centre.ts';
import type { Drawing } from './drawing.ts';
import type { Flow } from './exchange-flow.ts';
import type { LabelText } from './label.ts';
import { byId, cardOf, isDoubtful, type Tie } from './tie.ts';

/** The interface phrases that the drawing needs. */
export type ChartPhrases = Pick<
	Phrases['chart'],
	'according' | 'offers-heading' | 'others' | 'ties'
>;

/** The shortest name of a stakeholder that the content gives. */
export const shortName = (view: StoryView, { short, name }: Stakeholder): string =>
	textFor(view, short ?? name).text;

/** The name of a stakeholder in a drawing: the full name in a wide one, the short name otherwise. */
export const nameOf = (view: StoryView, one: Stakeholder, isWide: boolean): string =>
	isWide ? textFor(view, one.name).text : shortName(view, one);

/** The label of a line spells out at most this many texts; with more, it gives their number. */
const maxTexts = 2;

/** The text of a tie. It names who says so only if the tie is in doubt. */
export function tieText(view: StoryView, phrases: ChartPhrases, tie: Tie): LabelText {
	return {
		...wordsOf(view, phrases, tie),
		...accordingTo(
			view,
			phrases,
			tie,
			tie.members.map(({ relation }) => relation.reports),
		),
	};
}

/**
 * The word of the kind, and the text that continues it. If a line has a few texts of several kinds, each
 * follows the word of its own kind. If it has many, the words of all kinds precede their number, because no
 * kind may stand for another.
 */
function wordsOf(
	view: StoryView,
	phrases: ChartPhrases,
	{ kinds, members }: Tie,
): Pick<LabelText, 'word' | 'short'> {
	const textsByKind = kinds.map(({ id, word }) => ({
		word: textFor(view, word).text,
		shorts: [
			...new Set(
				members
					.filter(({ relation }) => relation.kind === id)
					.map(({ relation }) => textFor(view, relation.short).text),
			),
		],
	}));
	const [first, ...others] = textsByKind;
	if (first && textsByKind.reduce((sum, { shorts }) => sum + shorts.length, 0) <= maxTexts) {
		const more = others.map(({ word, shorts }) => `${word} ${shorts.join('; ')}`);
		return { word: first.word, short: [...first.shorts, ...more].join('; ') };
	}
	const count = new Set(members.map(({ relation }) => relation.act ?? relation.id)).size;
	return {
		word: textsByKind.map(({ word }) => word).join(', '),
		short: fillCount(phrases.ties, count, view.locale),
	};
}

/** A sentence on what the drawing folded or left out; undefined if each tie has its own line. */
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

/** The text of an arrow: which party wants or offers what, and according to whom. */
export function flowText(view: StoryView, phrases: ChartPhrases, flow: Flow): FlowText {
	const { exchange, stakeholders } = view.story;
	const receiver = exchange?.[flow.to];
	const giver = exchange?.[flow.to === 'left' ? 'right' : 'left'];
	if (!receiver || !giver) throw new TypeError('A flow belongs to an exchange.');
	const offers = () =>
		fill(phrases['offers-heading'], {
			from: shortName(view, byId(stakeholders, giver.who)),
		});
	const items = flow.items.map(({ what }) => textFor(view, what).text);
	const reports = flow.items.map((item) => item.reports);
	return {
		flow,
		text: {
			word: flow.as === 'offered' ? offers() : textFor(view, receiver.wants).text,
			short: new Intl.ListFormat(view.locale).format(items),
			...accordingTo(view, phrases, flow, reports),
		},
	};
}

/** The verbs of reports that support a statement rather than deny it. */
const supporting: readonly StatementReport['says'][] = ['asserts', 'likely', 'possible', 'hints'];

/**
 * The “according to” part of a text in doubt: everyone who supports one of the statements behind a line, each
 * once. If a report came through someone else (`via`), that one is named. A stakeholder appears as the one
 * whose card it shares. Speakers who are no stakeholders appear only if no stakeholder supports the statement.
 */
function accordingTo(
	view: StoryView,
	phrases: ChartPhrases,
	{ certainty }: Pick<Tie, 'certainty'>,
	reports: readonly (readonly StatementReport[])[],
): { according?: string } {
	if (!isDoubtful(certainty)) return {};
	const who = [...new Set(reports.flatMap(namesOf))].join(', ');
	return who === '' ? {} : { according: fill(phrases.according, { who }) };

	function namesOf(reportsOfOne: readonly StatementReport[]): string[] {
		const { stakeholders } = view.story;
		const speakers = reportsOfOne
			.filter(({ says }) => supporting.includes(says))
			.map(({ who: speaker, via }) => via ?? speaker);
		const names = speakers
			.filter((speaker) => typeof speaker === 'string')
			.map((id) => shortName(view, byId(stakeholders, cardOf(stakeholders, id))));
		const others = speakers
			.filter((speaker) => typeof speaker !== 'string')
			.map((text) => textFor(view, text).text);
		return names.length > 0 ? names : others;
	}
}
