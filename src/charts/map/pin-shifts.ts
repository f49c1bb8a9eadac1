import type { Point } from './mercator.ts';
import { groupsBy } from './map-groups.ts';
import { areTouching } from './map-levels.ts';

/** A mark where it would stand: shares of the width, and pixels. */
interface Mark {
	point: Point;
	radius: number;
}

/** More marks than this on one another are no longer told apart by moving them aside. */
const most = 5;

/** Clear space between two marks, in pixels. */
const clear = 1;

/** Rounds of pushing; a handful settles what `most` allows. */
const rounds = 200;

/**
 * How many pixels each mark must stand aside so that none hides another where the drawing is so wide:
 * those that touch push each other apart. Undefined where too many stand on one another.
 */
export function shiftsFor<One extends Mark>(
	marks: readonly One[],
	width: number,
): Map<One, Point> | undefined {
	const moved = marks.map((mark) => ({
		mark,
		point: [mark.point[0] * width, mark.point[1] * width] as Point,
		radius: mark.radius,
	}));
	const moving = new Set<(typeof moved)[number]>();
	for (let round = 0; round < rounds; round += 1) {
		const touching = groupsBy(moved, (one, other) => areTouching(one, other, 1));
		const crowds = touching.filter(({ length }) => length > 1);
		for (const member of crowds.flat()) moving.add(member);
		if (crowds.some(({ length }) => length > most)) return undefined;
		if (crowds.length === 0) break;
		for (const crowd of crowds) push(crowd);
	}
	const shifts = [...moving].map(({ mark, point: [x, y] }) => {
		return [mark, [half(x - mark.point[0] * width), half(y - mark.point[1] * width)]] as const;
	});
	return new Map(shifts as [One, Point][]);
}

/** Each pair that touches goes apart by what it lacks, half and half. */
function push(crowd: { point: Point; radius: number }[]): void {
	for (const [index, one] of crowd.entries()) {
		for (const [step, other] of crowd.slice(index + 1).entries()) {
			const wanted = one.radius + other.radius + clear;
			const [dx, dy] = [other.point[0] - one.point[0], other.point[1] - one.point[1]];
			const apart = Math.hypot(dx, dy);
			if (apart >= wanted) continue;
			// From one spot they go to the sides, then up and down.
			const angle = (step * Math.PI * 2) / 3;
			const [ux, uy] = apart > 0.01 ? [dx / apart, dy / apart] : [Math.cos(angle), Math.sin(angle)];
			const by = (wanted - apart) / 2;
			one.point = [one.point[0] - ux * by, one.point[1] - uy * by];
			other.point = [other.point[0] + ux * by, other.point[1] + uy * by];
		}
	}
}

/** To the half pixel: shorter numbers, and nobody sees the rest. */
const half = (pixels: number) => Math.round(pixels * 2) / 2;
