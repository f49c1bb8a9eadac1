import { type Card, type CardText, fitCard } from './card.ts';

/** The cards of the middle row: the parties, and their neighbours on the left and the right. */
export interface MiddleRow {
	parties: Card[];
	left?: Card;
	right?: Card;
}

/** The content of the cards of the middle row. */
export interface MiddleTexts {
	/** Two, or one. */
	parties: readonly CardText[];
	left?: CardText | undefined;
	right?: CardText | undefined;
}

/** The widths of the middle row: of a party’s card, of a neighbour’s card, and of the space between the two. */
export interface MiddleWidths {
	party: readonly [least: number, most: number];
	neighbour: readonly [least: number, most: number];
	between: number;
}

/**
 * Places the parties on the left and the right, and their neighbours outside them. A single party is placed in
 * the middle.
 */
export function layoutMiddle(
	{ parties, left, right }: MiddleTexts,
	{ party, neighbour, between }: MiddleWidths,
	bounds: readonly [number, number],
): MiddleRow {
	const [first, last] = [left && fit(left, neighbour), right && fit(right, neighbour)];
	const low = bounds[0] + (first ? first.width + between : 0);
	const high = bounds[1] - (last ? last.width + between : 0);
	const isAlone = parties.length === 1;
	return {
		parties: parties.map((text, index) => {
			const card = fit(text, isAlone ? [party[0], high - low] : party);
			const x = isAlone ? (low + high - card.width) / 2 : index === 0 ? low : high - card.width;
			return { ...card, x };
		}),
		...(first && { left: { ...first, x: bounds[0] } }),
		...(last && { right: { ...last, x: bounds[1] - last.width } }),
	};
}

function fit(text: CardText, [least, most]: readonly [number, number]): Omit<Card, 'x'> {
	const card = fitCard(text, most);
	return { ...card, width: Math.max(card.width, least) };
}
