import { max } from 'd3';
import type { Stakeholder } from '../../model/story.ts';
import { lineHeight, narrowest, type Span, widestOf, widthOf, wrap } from './wrap.ts';

/** What stands in a card: a stakeholder, or several who do one thing together, and their people. */
export interface CardText {
	stakeholders: [Stakeholder, ...Stakeholder[]];
	names: string[];
	people: string[];
	/** What is said of them in a few words, where there is room for it. */
	notes: string[];
	/** How many lines end at its busier edge. */
	ports: number;
}

/** A card with its place across the drawing and its lines. */
export interface Card extends CardText {
	x: number;
	width: number;
	lines: Span[][];
}

/** Between a card's edge and its text. */
export const padding = { across: 7, down: 7 };

/** Where lines end on a card: so far from its corners, and from each other. */
export const port = { inset: 9, leastInset: 6, gap: 17 };

const spansOf = ({ names, people, notes }: CardText): Span[][] => [
	...names.map((name): Span[] => [{ text: name, tone: 'strong' }]),
	...[...people, ...notes].map((text): Span[] => [{ text, tone: 'soft' }]),
];

/** The least and the most that a card can use: every space breaks a line, or none does. */
export function widthsOf(text: CardText): { least: number; most: number } {
	const { ports } = text;
	const texts = spansOf(text);
	const [least = 0, most = 0] = [max(texts, narrowest), max(texts, widthOf)];
	const forPorts = 2 * port.inset + (ports - 1) * port.gap;
	return {
		least: Math.max(least + 2 * padding.across, forPorts),
		most: Math.max(most + 2 * padding.across, forPorts),
	};
}

/** A card that may be so wide: its lines, and the width that they need. */
export function fitCard(text: CardText, width: number): Omit<Card, 'x'> {
	const room = width - 2 * padding.across;
	const lines = spansOf(text).flatMap((spans) => wrap(spans, room));
	const forPorts = 2 * port.inset + (text.ports - 1) * port.gap;
	return {
		...text,
		lines,
		width: Math.max(Math.ceil(widestOf(lines)) + 2 * padding.across, forPorts),
	};
}

/** How high a card is that holds its lines. */
export const heightOf = ({ lines }: Pick<Card, 'lines'>) =>
	lines.length * lineHeight + 2 * padding.down;

/** The middle of a card, across. */
export const middleOf = ({ x, width }: Pick<Card, 'x' | 'width'>) => x + width / 2;
