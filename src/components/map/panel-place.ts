import type { Point } from '../../charts/map/mercator.ts';

/** A point of a panel, in shares of its width, as an SVG wants it: per cent of width and of height. */
export function placeOf([x, y]: Point, ratio: number): { x: string; y: string } {
	return { x: percent(x), y: percent(y / ratio) };
}

/** A share as per cent, to the hundredth. */
export function percent(share: number): string {
	return `${Math.round(share * 10_000) / 100}%`;
}
