/** Where an edge stands on a drawing that is shown at many widths: `share` of the width, and pixels. */
export interface Edge {
	share: number;
	pixels: number;
}

/** A box of which some parts grow with the drawing and others, as text does, keep their size. */
export interface ElasticBox {
	left: Edge;
	right: Edge;
	top: Edge;
	bottom: Edge;
}

/** The widths, in pixels, at which a drawing is shown. */
export interface Widths {
	from: number;
	to: number;
}

/** A box of so many pixels around a point that moves with the drawing; y too is a share of the width. */
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
 * Whether two boxes overlap at any of the widths. Two that are apart at the smallest and at the
 * largest may meet in between: a label may pass over another as the drawing grows.
 */
export function everMeet(one: ElasticBox, other: ElasticBox, widths: Widths): boolean {
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

/** Whether a box lies on a drawing of this ratio, height to width, at all of the widths. */
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

/** The widths of the range at which one edge comes before the other; undefined where it never does. */
function whereBelow(one: Edge, other: Edge, { from, to }: Widths): Widths | undefined {
	const slope = one.share - other.share;
	const start = one.pixels - other.pixels;
	if (slope === 0) return start < 0 ? { from, to } : undefined;
	const equal = -start / slope;
	const part = slope > 0 ? { from, to: Math.min(to, equal) } : { from: Math.max(from, equal), to };
	return part.from < part.to ? part : undefined;
}
