import { pathRound } from 'd3';

/** The measures of a block arrow: its head's length, and how far that stands out of the body. */
export const arrowHead = { length: 15, flare: 6 };

/** The outline of a block arrow that fills a box; the head stands out above and below. */
export function blockArrow(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	to: 'left' | 'right',
): string {
	const [tail, tip, back] = to === 'right' ? [x, x + width, -1] : [x + width, x, 1];
	const neck = tip + back * arrowHead.length;
	const path = pathRound(1);
	path.moveTo(tail, y);
	path.lineTo(neck, y);
	path.lineTo(neck, y - arrowHead.flare);
	path.lineTo(tip, y + height / 2);
	path.lineTo(neck, y + height + arrowHead.flare);
	path.lineTo(neck, y + height);
	path.lineTo(tail, y + height);
	path.closePath();
	return path.toString();
}
