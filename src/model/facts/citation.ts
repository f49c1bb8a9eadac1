/** A citation of one source, `[@ap-2023-09-04]`, or of several, `[@one; @two]`. */
const citation = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;

/** Anything that looks like a citation, well-formed or not. */
const citationLike = /\[\s*@[^\]\n]*\]?/g;

/** Splits a text into pieces: words as strings, and each citation as an array of source ids. */
export function splitCitations(text: string): (string | string[])[] {
	const pieces: (string | string[])[] = [];
	let from = 0;
	for (const match of text.matchAll(citation)) {
		// The note number follows the word directly, even if the editor left a space.
		const words = text.slice(from, match.index).replace(/\s+$/, '');
		const sources = (match[1] ?? '').split(/;\s*@/);
		const previous = pieces.at(-1);
		// Merge adjacent citations, or notes 1 and 2 would read as “12”.
		if (!words && Array.isArray(previous)) previous.push(...sources);
		else pieces.push(...(words ? [words] : []), sources);
		from = match.index + match[0].length;
	}
	const rest = text.slice(from);
	if (rest) pieces.push(rest);
	return pieces;
}

/** A text without its citations. */
export function withoutCitations(text: string): string {
	return splitCitations(text)
		.filter((piece) => typeof piece === 'string')
		.join('');
}

/** Every source that a text cites, with the offset of its id in the text. */
export function citedSources(text: string): { source: string; at: number }[] {
	return [...text.matchAll(citation)].flatMap((match) =>
		[...match[0].matchAll(/@([a-z0-9-]+)/g)].map((one) => ({
			source: one[1] ?? '',
			at: match.index + one.index + 1,
		})),
	);
}

/** The offsets of malformed citations, such as `[@ap, nyt]`. */
export function brokenCitations(text: string): number[] {
	const wellFormed = new Set([...text.matchAll(citation)].map(({ index }) => index));
	return [...text.matchAll(citationLike)]
		.map(({ index }) => index)
		.filter((index) => !wellFormed.has(index));
}
