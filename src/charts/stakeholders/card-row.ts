import { least, max, range, sum } from 'd3';
import { type Card, type CardText, fitCard, heightOf, widthsOf } from './card.ts';
import { spread } from './spread.ts';
import { lineHeight, narrowest, type Span, widthOf, wrap } from './wrap.ts';

/** Stakeholders that stand together in a row; those of no camp stand alone, without a label. */
export interface Group {
	label?: Span[];
	cards: CardText[];
	/** Where it would like to stand across the drawing. */
	at: number;
}

/** A camp's name over its bar. */
export interface CampLabel {
	lines: Span[][];
	x: number;
	width: number;
}

/** A row of cards, all of one height, with the labels of their camps. */
export interface CardRow {
	cards: Card[];
	labels: CampLabel[];
	labelHeight: number;
	height: number;
}

const gap = { cards: 6, groups: 12 };

/** Sets groups of cards side by side, as flat as they go; undefined where there is no room. */
export function layoutRow(
	groups: readonly Group[],
	bounds: readonly [number, number],
): CardRow | undefined {
	const rows = range(10, -1, -1).flatMap((share) => {
		const fitted = groups.map((group) => fitGroup(group, share / 10));
		return placeGroups(widenForLabels(fitted, bounds), bounds) ?? [];
	});
	return least(rows, ({ height, labelHeight }) => height + labelHeight);
}

interface Fitted extends Group {
	fitted: Omit<Card, 'x'>[];
	width: number;
}

/** Every text gets its least width and a share of what would save it from breaking lines. */
function fitGroup(group: Group, share: number): Fitted {
	const between = (low: number, high: number) => Math.ceil(low + share * (high - low));
	const fitted = group.cards.map((text) => {
		const { least, most } = widthsOf(text);
		return fitCard(text, between(least, most) + 1);
	});
	const cards = sum(fitted, ({ width }) => width) + gap.cards * (fitted.length - 1);
	const label = group.label ? between(narrowest(group.label), widthOf(group.label)) : 0;
	return { ...group, fitted, width: Math.max(cards, label) };
}

/** What room is left goes to the camps whose name would take more than one line. */
function widenForLabels(
	groups: readonly Fitted[],
	[left, right]: readonly [number, number],
): Fitted[] {
	let spare = right - left - sum(groups, ({ width }) => width) - gap.groups * (groups.length - 1);
	return groups.map((group) => {
		const missing = group.label ? Math.ceil(widthOf(group.label)) - group.width : 0;
		const more = Math.max(0, Math.min(spare, missing));
		spare -= more;
		return { ...group, width: group.width + more };
	});
}

function placeGroups(
	groups: readonly Fitted[],
	bounds: readonly [number, number],
): CardRow | undefined {
	const centres = spread(groups, gap.groups, bounds);
	if (!centres) return undefined;
	const placed = groups.map((group, index) => ({
		...group,
		x: (centres[index] ?? 0) - group.width / 2,
	}));
	const labels = placed.flatMap(({ label, x, width }) =>
		label ? [{ lines: wrap(label, width + 1), x, width }] : [],
	);
	return {
		cards: placed.flatMap(placeCards),
		labels,
		labelHeight: (max(labels, ({ lines }) => lines.length) ?? 0) * lineHeight,
		height:
			max(
				placed.flatMap(({ fitted }) => fitted),
				heightOf,
			) ?? 0,
	};
}

/** The cards of a group fill its width. */
function placeCards({ fitted, x, width }: Fitted & { x: number }): Card[] {
	const used = sum(fitted, (card) => card.width) + gap.cards * (fitted.length - 1);
	const more = Math.floor((2 * (width - used)) / fitted.length) / 2;
	let at = x;
	return fitted.map((card) => {
		const placed = { ...card, x: at, width: card.width + more };
		at += placed.width + gap.cards;
		return placed;
	});
}
