/**
 * Words with the number of their earlier occurrences. Unlike an offset, this number is the same for a parsed
 * value and for its YAML source, where lines may break elsewhere.
 */
export function wordsAt(text: string, words: string, at: number): { words: string; nth: number } {
	let nth = 0;
	for (let next = text.indexOf(words); next >= 0 && next < at; nth += 1) {
		next = text.indexOf(words, next + 1);
	}
	return { words, nth };
}

/** The offset of the nth occurrence (from 0) of some words; undefined if there are fewer. */
export function offsetOfWords(
	text: string,
	{ words, nth }: { words: string; nth: number },
): number | undefined {
	let at = text.indexOf(words);
	for (let times = 0; times < nth && at >= 0; times += 1) at = text.indexOf(words, at + 1);
	return at < 0 ? undefined : at;
}
