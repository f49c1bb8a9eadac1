/** The sentences of two texts that only one of them has, in their order. */
export function sentencesThatDiffer(
	then: string,
	now: string,
	locale: string,
): { gone: string[]; fresh: string[] } {
	const [old, fresh] = [then, now].map((text) => sentencesOf(text, locale)) as [string[], string[]];
	return {
		gone: old.filter((sentence) => !fresh.includes(sentence)),
		fresh: fresh.filter((sentence) => !old.includes(sentence)),
	};
}

function sentencesOf(text: string, locale: string): string[] {
	const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
	return Array.from(segments, ({ segment }) => segment.trim()).filter(Boolean);
}
