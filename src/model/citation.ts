/** A citation in a text: `[@ap-2023-09-04]`, or of several sources `[@one; @two]`. */
const citation = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;

/** Anything that was meant as one. */
const meantAsCitation = /\[\s*@[^\]\n]*\]?/g;

/** A text in its pieces: words as they stand, and the sources of a citation by their ids. */
export function splitCitations(text: string): (string | string[])[] {
	const pieces: (string | string[])[] = [];
	let from = 0;
	for (const match of text.matchAll(citation)) {
		// The number stands close to the word before it, whatever space the writer left.
		const words = text.slice(from, match.index).replace(/\s+$/, '');
		const cited = (match[1] ?? '').split(/;\s*@/);
		const before = pieces.at(-1);
		// Two that touch are one, or their numbers would read as one: “12”.
		if (!words && Array.isArray(before)) before.push(...cited);
		else pieces.push(...(words ? [words] : []), cited);
		from = match.index + match[0].length;
	}
	const rest = text.slice(from);
	if (rest) pieces.push(rest);
	return pieces;
}

/** Every source that a text cites, with its offset in the text. */
export function citedSources(text: string): { source: string; at: number }[] {
	return [...text.matchAll(citation)].flatMap((match) =>
		[...match[0].matchAll(/@([a-z0-9-]+)/g)].map((one) => ({
			source: one[1] ?? '',
			at: match.index + one.index + 1,
		})),
	);
}

/** The offsets of what was meant as a citation and is none: `[@ap, nyt]`. */
export function brokenCitations(text: string): number[] {
	const whole = new Set([...text.matchAll(citation)].map(({ index }) => index));
	return [...text.matchAll(meantAsCitation)]
		.map(({ index }) => index)
		.filter((index) => !whole.has(index));
}
