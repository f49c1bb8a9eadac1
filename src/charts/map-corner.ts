import type { ElasticBox } from './elastic-box.ts';

/** The corners of a panel, best first, in which the buttons of a live map may stand. */
export const corners = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof corners)[number];

/** What the buttons take up, in pixels. */
const buttons = { width: 44, height: 76 };

/** What buttons cover in a corner of a panel of this ratio, height to width. */
export function cornerBox(corner: Corner, ratio: number): ElasticBox {
	const at = (share: number, pixels: number) => ({ share, pixels });
	const [left, right] = corner.endsWith('right')
		? [at(1, -buttons.width), at(1, 0)]
		: [at(0, 0), at(0, buttons.width)];
	const [top, bottom] = corner.startsWith('top')
		? [at(0, 0), at(0, buttons.height)]
		: [at(ratio, -buttons.height), at(ratio, 0)];
	return { left, right, top, bottom };
}
