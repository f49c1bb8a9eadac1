import type { Point } from './mercator.ts';
import { groupsBy } from './map-groups.ts';
import { hideEachOther } from './map-levels.ts';

/** A mark before it is shifted: its point in shares of the width, and its radius in pixels. */
interface Mark {
	point: Point;
	radius: number;
}

/** The maximum number of overlapping marks that shifts can separate. */
const maxCrowd = 5;

/** The clear space between two marks, in pixels. */
const clearance = 1;

/** The maximum number of rounds of pushing; a few are usually enough for `maxCrowd` marks. */
const maxRounds = 200;

/**
 * The shifts, in pixels, after which no mark hides another on a drawing of this width: marks that overlap push
 * each other apart. Returns undefined if too many overlap.
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
	for (let round = 0; round < maxRounds; round += 1) {
		const touching = groupsBy(moved, (one, other) => hideEachOther(one, other, 1));
		const crowds = touching.filter(({ length }) => length > 1);
		for (const member of crowds.flat()) moving.add(member);
		if (crowds.some(({ length }) => length > maxCrowd)) return undefined;
		if (crowds.length === 0) break;
		for (const crowd of crowds) pushApart(crowd);
	}
	const shifts = [...moving].map(({ mark, point: [x, y] }) => {
		return [
			mark,
			[toHalfPixel(x - mark.point[0] * width), toHalfPixel(y - mark.point[1] * width)],
		] as const;
	});
	return new Map(shifts as [One, Point][]);
}

/** Moves both marks of each overlapping pair apart, each by half of the missing distance. */
function pushApart(crowd: { point: Point; radius: number }[]): void {
	for (const [index, one] of crowd.entries()) {
		for (const [step, other] of crowd.slice(index + 1).entries()) {
			const minDistance = one.radius + other.radius + clearance;
			const [dx, dy] = [other.point[0] - one.point[0], other.point[1] - one.point[1]];
			const distance = Math.hypot(dx, dy);
			if (distance >= minDistance) continue;
			// Marks at the same point have no direction, so each pair gets one of three angles.
			const angle = (step * Math.PI * 2) / 3;
			const [ux, uy] =
				distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(angle), Math.sin(angle)];
			const push = (minDistance - distance) / 2;
			one.point = [one.point[0] - ux * push, one.point[1] - uy * push];
			other.point = [other.point[0] + ux * push, other.point[1] + uy * push];
		}
	}
}

/** Rounds to half a pixel, to keep the output short. */
const toHalfPixel = (pixels: number) => Math.round(pixels * 2) / 2;
