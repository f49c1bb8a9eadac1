import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant: at most a third of the letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	if (names.length === 0) return undefined;
	const candidate = closest(name, names);
	const allowed = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
	return distance(name, candidate) <= allowed ? candidate : undefined;
}

/** What would be right instead of an unknown name: the nearest one, or the list if it is short. */
export function suggestion(name: string, known: Iterable<string>): string | undefined {
	const names = [...known];
	const near = nearest(name, names);
	if (near) return `Did you mean “${near}”?`;
	if (names.length > 0 && names.length <= 15) return `Known: ${names.join(', ')}.`;
	return undefined;
}
