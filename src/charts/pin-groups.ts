import type { Point } from './mercator.ts';

/** One mark for many that would hide one another. */
export interface PinGroup<Mark> {
	/** The place of its first member, as shares of the width. */
	point: Point;
	members: Mark[];
	/** How often the reader has doubled the drawing where it stands. */
	doublings: number;
}

/** How large the mark of a group is, in pixels. */
export const groupRadius = 11;

/** Two marks stand at least so many pixels apart, or they are one group. */
const reach = 26;

/** How often a drawing can be doubled, from 0. */
export const doublings = [0, 1, 2, 3] as const;

/**
 * Groups of marks that lie so near to a first one that they would hide it, at every doubling of a
 * drawing so wide. The first in the order given leads; a mark in no group stands for itself.
 */
export function groupsFor<Mark extends { point: Point }>(
	marks: readonly Mark[],
	width: number,
): PinGroup<Mark>[] {
	return doublings.flatMap((doubled) => {
		const left = new Set(marks);
		const share = reach / (width * 2 ** doubled);
		return marks.flatMap((first) => {
			if (!left.has(first)) return [];
			const near = ({ point: [x, y] }: Mark) =>
				Math.hypot(x - first.point[0], y - first.point[1]) < share;
			const members = [...left].filter(near);
			for (const member of members) left.delete(member);
			if (members.length === 1) return [];
			return [{ point: first.point, members, doublings: doubled }];
		});
	});
}
