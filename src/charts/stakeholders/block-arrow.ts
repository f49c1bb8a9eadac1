import { pathRound } from 'd3';

/** The head of a block arrow: its length, and how far it projects above and below the body. */
export const arrowHead = { length: 15, flare: 6 };

/** The SVG path of a block arrow whose body fills a box. */
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
