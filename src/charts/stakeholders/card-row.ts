import { least, max, range, sum } from 'd3';
import { type Card, type CardText, fitCard, heightOf, widthsOf } from './card.ts';
import { spread } from './spread.ts';
import { lineHeight, narrowest, type Span, widthOf, wrap } from './wrap.ts';

/** The cards of one camp in a row. A stakeholder without a camp forms a group of its own, without a label. */
export interface Group {
	label?: Span[];
	cards: CardText[];
	/** The preferred x of its centre. */
	at: number;
}

/** A camp’s name and the extent of its bar. */
export interface CampLabel {
	lines: Span[][];
	x: number;
	width: number;
}

/** A row of cards of equal height, with the labels of their camps. */
export interface CardRow {
	cards: Card[];
	labels: CampLabel[];
	labelHeight: number;
	height: number;
}

const gap = { cards: 6, groups: 12 };

/** Lays out groups of cards side by side, as flat as possible. Returns undefined if they do not fit. */
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

/** Fits each card between its least width (share 0) and the width at which no line breaks (share 1). */
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

/** Gives spare room to the camps whose names would otherwise take more than one line. */
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

/** Places the cards of a group so that they fill its width. */
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
