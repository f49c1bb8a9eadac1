import type { Place, Problem } from '../problem.ts';

/** Leaves out what is said of a value that reading alone has already found wrong: it is one mistake. */
export function withoutEchoes(found: readonly Problem[], read: readonly Problem[]): Problem[] {
	const told = new Set(read.map(({ place }) => keyOf(place)));
	return found.filter(({ place }) => !told.has(keyOf(place)));
}

function keyOf({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}
