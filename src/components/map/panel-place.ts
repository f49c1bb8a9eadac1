import type { Point } from '../../charts/map/mercator.ts';

/** Converts a point from shares of the panel’s width to percentages of the panel’s width and height. */
export function placeOf([x, y]: Point, ratio: number): { x: string; y: string } {
	return { x: percent(x), y: percent(y / ratio) };
}

/** A share as a percentage, rounded to two decimals. */
export function percent(share: number): string {
	return `${Math.round(share * 10_000) / 100}%`;
}
