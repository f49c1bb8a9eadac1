import { type Card, type CardText, fitCard } from './card.ts';

/** The cards of the middle, from left to right: who stands beside the parties, and the parties. */
export interface MiddleRow {
	parties: Card[];
	left?: Card;
	right?: Card;
}

/** What stands in the middle of a drawing. */
export interface MiddleTexts {
	/** Two, or one. */
	parties: readonly CardText[];
	left?: CardText | undefined;
	right?: CardText | undefined;
}

/** The measures of a form: the least and the most of a party's card, the same of a neighbour's, and what lies between. */
export interface MiddleWidths {
	party: readonly [least: number, most: number];
	neighbour: readonly [least: number, most: number];
	between: number;
}

/** The parties at the left and the right, their neighbours beyond them; a single party in the middle. */
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
