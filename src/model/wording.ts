/** Finds a wording as words of its own: “3 boxes” does not stand in “13 boxes”. Any space is a space. */
export function patternOf(wording: string): RegExp {
	const before = /^[\p{L}\p{N}]/u.test(wording) ? '(?<![\\p{L}\\p{N}])' : '';
	const after = /[\p{L}\p{N}]$/u.test(wording) ? '(?![\\p{L}\\p{N}])' : '';
	const words = wording.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
	return new RegExp(`${before}${words}${after}`, 'gu');
}

/** Where a wording stands in a text; −1 where it does not. */
export function wordingAt(text: string, wording: string): number {
	return text.search(patternOf(wording));
}

/** Whether a wording stands in any of these texts. */
export function standsIn(texts: Iterable<string>, wording: string): boolean {
	for (const text of texts) if (wordingAt(text, wording) >= 0) return true;
	return false;
}

/** Every text within a value, however deep. */
export function* textsWithin(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const inner of Object.values(value)) yield* textsWithin(inner);
}
