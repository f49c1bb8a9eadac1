import type { Point } from './mercator.ts';

/** One mark that replaces several that would hide one another. */
export interface PinGroup<Mark> {
	/** The point of its first member, as shares of the width. */
	point: Point;
	members: Mark[];
	/** The zoom step at which the group is shown. */
	step: number;
}

/** The radius of the mark of a group, in pixels. */
export const groupRadius = 11;

/** Marks closer than this, in pixels, form a group. */
const reach = 24;

/** The zoom steps: at 0 a drawing has its narrowest width, and each step makes it 1.5 times as wide. */
const steps = [0, 1, 2, 3, 4, 5];

/**
 * The zoom steps, with the width of a drawing at each. src/elements/live-panel.ts has the same number of
 * steps.
 */
export function stepsFrom(narrowest: number): { step: number; width: number }[] {
	return steps.map((step) => ({ step, width: narrowest * 1.5 ** step }));
}

/**
 * Groups marks at every zoom step: the first mark in the given order leads a group of all marks that would
 * hide it, then the first of the rest, and so on. A mark that hides none is in no group.
 */
export function groupsFor<Mark extends { point: Point }>(
	marks: readonly Mark[],
	narrowest: number,
): PinGroup<Mark>[] {
	return stepsFrom(narrowest).flatMap(({ step, width }) => {
		const remaining = new Set(marks);
		const share = reach / width;
		return marks.flatMap((first) => {
			if (!remaining.has(first)) return [];
			const isNear = ({ point: [x, y] }: Mark) =>
				Math.hypot(x - first.point[0], y - first.point[1]) < share;
			const members = [...remaining].filter(isNear);
			for (const member of members) remaining.delete(member);
			if (members.length === 1) return [];
			return [{ point: first.point, members, step }];
		});
	});
}
