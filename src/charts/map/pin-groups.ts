import type { Point } from './mercator.ts';

/** One mark for many that would hide one another. */
export interface PinGroup<Mark> {
	/** The place of its first member, as shares of the width. */
	point: Point;
	members: Mark[];
	/** How near the reader is where it stands: the step. */
	step: number;
}

/** How large the mark of a group is, in pixels. */
export const groupRadius = 11;

/** Two marks stand at least so many pixels apart, or they are one group. */
const reach = 24;

/** Steps of nearness: at each a drawing is half as wide again as at the one before, at 0 the narrowest. */
const steps = [0, 1, 2, 3, 4, 5];

/** The steps, with how wide a drawing is at each that is so wide at the first; the element knows them too. */
export function stepsFrom(narrowest: number): { step: number; width: number }[] {
	return steps.map((step) => ({ step, width: narrowest * 1.5 ** step }));
}

/**
 * Groups of marks that lie so near to a first one that they would hide it, at every step from
 * the narrowest width on. The first in the order given leads; a mark in no group stands for itself.
 */
export function groupsFor<Mark extends { point: Point }>(
	marks: readonly Mark[],
	narrowest: number,
): PinGroup<Mark>[] {
	return stepsFrom(narrowest).flatMap(({ step, width }) => {
		const left = new Set(marks);
		const share = reach / width;
		return marks.flatMap((first) => {
			if (!left.has(first)) return [];
			const near = ({ point: [x, y] }: Mark) =>
				Math.hypot(x - first.point[0], y - first.point[1]) < share;
			const members = [...left].filter(near);
			for (const member of members) left.delete(member);
			if (members.length === 1) return [];
			return [{ point: first.point, members, step }];
		});
	});
}
