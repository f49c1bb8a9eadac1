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
	let range: Widths | undefined = widths;
	for (const [lower, upper] of [
		[one.left, other.right],
		[other.left, one.right],
		[one.top, other.bottom],
		[other.top, one.bottom],
	] as const) {
		range = range && whereBelow(lower, upper, range);
	}
	return range !== undefined;
}

/** Whether a box stays within a drawing of this ratio (height to width) at all widths. */
export function staysWithin(box: ElasticBox, ratio: number, widths: Widths): boolean {
	const zero = { share: 0, pixels: 0 };
	return [widths.from, widths.to].every(
		(width) =>
			at(box.left, width) >= at(zero, width) &&
			at(box.top, width) >= at(zero, width) &&
			at(box.right, width) <= width &&
			at(box.bottom, width) <= ratio * width,
	);
}

const at = ({ share, pixels }: Edge, width: number) => share * width + pixels;

/** The part of the range at which one edge comes before the other; undefined if there is none. */
function whereBelow(one: Edge, other: Edge, { from, to }: Widths): Widths | undefined {
	const slope = one.share - other.share;
	const start = one.pixels - other.pixels;
	if (slope === 0) return start < 0 ? { from, to } : undefined;
	const equal = -start / slope;
	const part = slope > 0 ? { from, to: Math.min(to, equal) } : { from: Math.max(from, equal), to };
	return part.from < part.to ? part : undefined;
}
