import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, if at most a third of its letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	if (names.length === 0) return undefined;
	const candidate = closest(name, names);
	const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
	return distance(name, candidate) <= allowed ? candidate : undefined;
}

/** A hint for an unknown name: the nearest known one, or all of them if they are few. */
export function suggestion(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	const near = nearest(name, names);
	if (near) return `Did you mean “${near}”?`;
	if (names.length > 0 && names.length <= 15) return `Known: ${names.join(', ')}.`;
	return undefined;
}
