/**
 * A pattern that matches a wording as whole words: “3 boxes” does not match in “13 boxes”. White space in the
 * wording matches any white space.
 */
export function patternOf(wording: string): RegExp {
	const before = /^[\p{L}\p{N}]/u.test(wording) ? '(?<![\\p{L}\\p{N}])' : '';
	const after = /[\p{L}\p{N}]$/u.test(wording) ? '(?![\\p{L}\\p{N}])' : '';
	const words = wording.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
	return new RegExp(`${before}${words}${after}`, 'gu');
}

/** The offset of a wording in a text, or −1. */
export function wordingAt(text: string, wording: string): number {
	return text.search(patternOf(wording));
}

/** Whether any of these texts contains a wording. */
export function someContain(texts: Iterable<string>, wording: string): boolean {
	for (const text of texts) if (wordingAt(text, wording) >= 0) return true;
	return false;
}

/** Every string within a value, at any depth. */
export function* textsWithin(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const inner of Object.values(value)) yield* textsWithin(inner);
}
