/** Words with the number of their earlier occurrences, which stays the same if a file breaks its lines elsewhere. */
export function wordsAt(text: string, words: string, at: number): { words: string; nth: number } {
	let nth = 0;
	for (let found = text.indexOf(words); found >= 0 && found < at; nth += 1) {
		found = text.indexOf(words, found + 1);
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
