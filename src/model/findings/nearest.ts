import { closest, distance } from 'fastest-levenshtein';

/** The nearest known name, if it differs by one letter or by at most a third of the letters. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	if (names.length === 0) return undefined;
	const candidate = closest(name, names);
	const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
	return distance(name, candidate) <= allowed ? candidate : undefined;
}

/** A hint for an unknown name: the nearest known name, or a few known names; otherwise undefined. */
export function suggestion(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	const near = nearest(name, names);
	if (near) return `Did you mean “${near}”?`;
	if (names.length > 0 && names.length <= 15) return `Known: ${names.join(', ')}.`;
	return undefined;
}
