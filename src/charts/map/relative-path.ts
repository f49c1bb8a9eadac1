import type { Point } from './mercator.ts';

/**
 * The shortest SVG path data for these lines in whole units: relative moves, no `l`, no space before a minus.
 * Points that rounding makes redundant are dropped, and so are lines that it reduces to nothing.
 */
export function relativePath(
	lines: readonly (readonly Point[])[],
	{ closed }: { closed: boolean },
): string {
	let path = '';
	let pen: Point = [0, 0];
	for (const line of lines) {
		const points = withoutRedundant(line.map(([x, y]) => [Math.round(x), Math.round(y)]));
		const start = points[0];
		if (!start || points.length < (closed ? 3 : 2)) continue;
		const steps = points.map((point) => {
			const step = pair(point[0] - pen[0], point[1] - pen[1]);
			pen = point;
			return step;
		});
		path += `m${steps.join('').trimStart()}${closed ? 'z' : ''}`;
		// After `z` the pen is back at the start of the ring.
		if (closed) pen = start;
	}
	return path;
}

/** Writes two numbers; only those without a minus need a space before them. */
function pair(x: number, y: number): string {
	return `${x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;
}

/** Drops points that repeat the previous one, or lie on a straight line from it to the next. */
function withoutRedundant(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		while (isRedundant(kept.at(-2), kept.at(-1), point)) kept.pop();
		kept.push(point);
	}
	return kept;
}

function isRedundant(before: Point | undefined, middle: Point | undefined, after: Point): boolean {
	if (!middle) return false;
	if (middle[0] === after[0] && middle[1] === after[1]) return true;
	if (!before) return false;
	const [dx, dy] = [middle[0] - before[0], middle[1] - before[1]];
	const [ex, ey] = [after[0] - middle[0], after[1] - middle[1]];
	return dx * ey === dy * ex;
}
