/** The position of an edge on a drawing of variable width: a share of the width plus pixels. */
export interface Edge {
	share: number;
	pixels: number;
}

/** A box whose edges scale with the drawing, keep a size in pixels (as text does), or both. */
export interface ElasticBox {
	left: Edge;
	right: Edge;
	top: Edge;
	bottom: Edge;
}

/** The range of widths, in pixels, at which a drawing is shown. */
export interface Widths {
	from: number;
	to: number;
}

/**
 * A box of fixed size, in pixels, around a point that scales with the drawing. Both x and y are shares of
 * the width.
 */
export function boxAround(
	[x, y]: readonly [number, number],
	{ left, right, top, bottom }: Record<'left' | 'right' | 'top' | 'bottom', number>,
): ElasticBox {
	return {
		left: { share: x, pixels: left },
		right: { share: x, pixels: right },
		top: { share: y, pixels: top },
		bottom: { share: y, pixels: bottom },
	};
}

/**
 * Whether two boxes overlap at any of the widths. Boxes that are apart at the smallest and the largest width
 * may overlap in between: one label may pass over another as the drawing grows.
 */
export function everOverlap(one: ElasticBox, other: ElasticBox, widths: Widths): boolean {
	// One range for all four edges: new objects for each took a quarter of a map’s time.
	const range = { ...widths };
	return (
		narrow(range, one.left, other.right) &&
		narrow(range, other.left, one.right) &&
		narrow(range, one.top, other.bottom) &&
		narrow(range, other.top, one.bottom)
	);
}

/** Whether a box stays within a drawing of this ratio (height to width) at all widths. */
export function staysWithin(box: ElasticBox, ratio: number, { from, to }: Widths): boolean {
	return isWithin(box, ratio, from) && isWithin(box, ratio, to);
}

function isWithin({ left, right, top, bottom }: ElasticBox, ratio: number, width: number): boolean {
	return (
		at(left, width) >= 0 &&
		at(top, width) >= 0 &&
		at(right, width) <= width &&
		at(bottom, width) <= ratio * width
	);
}

const at = ({ share, pixels }: Edge, width: number) => share * width + pixels;

/** Narrows the range to the widths at which one edge comes before the other. Returns false if there are none. */
function narrow(range: Widths, one: Edge, other: Edge): boolean {
	const slope = one.share - other.share;
	const start = one.pixels - other.pixels;
	if (slope === 0) return start < 0;
	const equal = -start / slope;
	if (slope > 0) range.to = Math.min(range.to, equal);
	else range.from = Math.max(range.from, equal);
	return range.from < range.to;
}
