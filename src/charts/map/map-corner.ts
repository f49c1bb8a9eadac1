import type { Edge, ElasticBox } from './elastic-box.ts';

/** The corners of a panel. */
export const corners = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof corners)[number];

/** The size of a control in a corner (buttons, scale bar, locator), measured from the edges of the panel. */
export interface CornerSize {
	width: Edge;
	height: Edge;
}

/** A size that is the same at every width of the panel, in pixels. */
export function sizeInPixels(width: number, height: number): CornerSize {
	return { width: { share: 0, pixels: width }, height: { share: 0, pixels: height } };
}

/** The box of a control of this size in a corner of a panel with this ratio (height to width). */
export function cornerBox(
	corner: Corner,
	ratio: number,
	{ width, height }: CornerSize,
): ElasticBox {
	const at = (share: number, pixels: number) => ({ share, pixels });
	const [left, right] = corner.endsWith('right')
		? [at(1 - width.share, -width.pixels), at(1, 0)]
		: [at(0, 0), width];
	const [top, bottom] = corner.startsWith('top')
		? [at(0, 0), height]
		: [at(ratio - height.share, -height.pixels), at(ratio, 0)];
	return { left, right, top, bottom };
}
