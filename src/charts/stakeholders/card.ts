import { max } from 'd3';
import type { Stakeholder } from '../../model/facts/story.ts';
import { lineHeight, narrowest, type Span, widestOf, widthOf, wrap } from './wrap.ts';

/** The content of a card: one stakeholder, or several that share the card, and their people. */
export interface CardText {
	stakeholders: [Stakeholder, ...Stakeholder[]];
	names: string[];
	people: string[];
	/** A few words about them, in drawings that have room. */
	notes: string[];
	/** How many lines end at the busier of its upper and lower edges. */
	ports: number;
}

/** A card with its x, its width and its lines of text. */
export interface Card extends CardText {
	x: number;
	width: number;
	lines: Span[][];
}

/** The space between a card’s edge and its text. */
export const padding = { across: 7, down: 7 };

/** Where lines may end on a card’s edge: the distance from its corners, and from one line to the next. */
export const port = { inset: 9, leastInset: 6, gap: 17 };

const spansOf = ({ names, people, notes }: CardText): Span[][] => [
	...names.map((name): Span[] => [{ text: name, tone: 'strong' }]),
	...[...people, ...notes].map((text): Span[] => [{ text, tone: 'soft' }]),
];

/** The least width of a card, with a line break at every space, and the most it can use, without any break. */
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

/** Breaks the text of a card to fit a width, and sets the width that the lines need. */
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

/** The height that a card needs for its lines. */
export const heightOf = ({ lines }: Pick<Card, 'lines'>) =>
	lines.length * lineHeight + 2 * padding.down;

/** The x of the middle of a card. */
export const middleOf = ({ x, width }: Pick<Card, 'x' | 'width'>) => x + width / 2;
