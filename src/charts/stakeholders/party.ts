import { type Card, heightOf } from './card.ts';
import { drawCard } from './draw.ts';
import type { Box, DrawnCard } from './drawing.ts';
import { stack } from './label.ts';
import { lineHeight, wrap } from './wrap.ts';

/** How wide the post of a party is. */
export const postWidth = 6;

const padding = { across: 7, down: 5 };

/** A card that has less empty room than this stays one box. */
const leastPost = 85;

/** Whether a card would be mostly empty at a height. */
export const needsPost = (card: Card, height: number) =>
	height - heightOf(card) - footOf(card).height >= leastPost;

/** The names of a card as they stand at its foot. */
function footOf(card: Card) {
	const names = card.names.flatMap((text) =>
		wrap([{ text, tone: 'strong' }], card.width - 2 * padding.across),
	);
	return { names, height: names.length * lineHeight + 2 * padding.down };
}

/**
 * A card as high as what stands beside it, for a party and its neighbour: a box with a post, and a foot
 * that says its name again, as the box is far above by then.
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

/** Where a level line meets one of some cards that looks to a side: at its box, its post or its foot. */
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
