import { type Card, heightOf } from './card.ts';
import { drawCard } from './draw.ts';
import type { Box, DrawnCard } from './drawing.ts';
import { stack } from './label.ts';
import { lineHeight, wrap } from './wrap.ts';

/** The width of a post. */
export const postWidth = 6;

const padding = { across: 7, down: 5 };

/** A card with less empty height than this stays one box. */
const leastPost = 85;

/** Whether a card of this height would be mostly empty. */
export const needsPost = (card: Card, height: number) =>
	height - heightOf(card) - footOf(card).height >= leastPost;

/** The lines of the names at the foot of a card, and the height of the foot. */
function footOf(card: Card) {
	const names = card.names.flatMap((text) =>
		wrap([{ text, tone: 'strong' }], card.width - 2 * padding.across),
	);
	return { names, height: names.length * lineHeight + 2 * padding.down };
}

/**
 * Draws a tall card as a box, a post, and a foot that repeats its name, because the box is far above the
 * lower ties.
 */
export function drawPost(
	card: Card,
	y: number,
	height: number,
	innerEdge: 'left' | 'right',
): DrawnCard {
	const { names, height: foot } = footOf(card);
	const head = heightOf(card);
	const footBox: Box = { x: card.x, y: y + height - foot, width: card.width, height: foot };
	return {
		...drawCard(card, y, head),
		stem: {
			post: {
				x: innerEdge === 'left' ? card.x : card.x + card.width - postWidth,
				y: y + head,
				width: postWidth,
				height: height - head - foot,
			},
			foot: footBox,
			lines: stack(names, card.x + card.width / 2, footBox.y + padding.down),
		},
	};
}

/** The x at which a horizontal line meets one side of a card: that of its box, its foot or its post. */
export function faceOf(
	cards: readonly DrawnCard[],
	id: string,
	level: number,
	side: 'left' | 'right',
): number {
	const card = cards.find(({ stakeholders }) => stakeholders[0].id === id);
	const boxes = card ? [card.box, ...(card.stem ? [card.stem.foot, card.stem.post] : [])] : [];
	const box = boxes.find(({ y, height }) => y <= level && level <= y + height) ?? boxes[0];
	if (!box) return 0;
	return side === 'left' ? box.x : box.x + box.width;
}
