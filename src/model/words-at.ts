/** Some words of a text by how often they have stood before: a file may write the text in other lines. */
export function wordsAt(text: string, words: string, at: number): { words: string; nth: number } {
	let nth = 0;
	for (let found = text.indexOf(words); found >= 0 && found < at; nth += 1) {
		found = text.indexOf(words, found + 1);
	}
	return { words, nth };
}

/** Where words stand in a text as often as told before, from an offset on; undefined where they do not. */
export function offsetOfWords(
	text: string,
	{ words, nth }: { words: string; nth: number },
): number | undefined {
	let at = text.indexOf(words);
	for (let times = 0; times < nth && at >= 0; times += 1) at = text.indexOf(words, at + 1);
	return at < 0 ? undefined : at;
}
