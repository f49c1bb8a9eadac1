import type { Place, Problem } from '../findings/problem.ts';

/** Leaves out problems at a place where another one is already reported: both come from one mistake. */
export function withoutReported(
	found: readonly Problem[],
	reported: readonly Problem[],
): Problem[] {
	const places = new Set(reported.map(({ place }) => keyOf(place)));
	return found.filter(({ place }) => !places.has(keyOf(place)));
}

function keyOf({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}
