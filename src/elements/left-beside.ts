const gap = 12;

/** From where in a figure a card of a width stands beside it, within the window; undefined where nowhere. */
export function leftBeside(
	{ left, right, width: own }: DOMRect,
	width: number,
): number | undefined {
	if (right + gap + width + gap <= document.documentElement.clientWidth) return own + gap;
	return left - gap - width - gap >= 0 ? -gap - width : undefined;
}
