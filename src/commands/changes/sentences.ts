/** The sentences that only one of two texts has, in order. */
export function sentencesThatDiffer(
	then: string,
	now: string,
	locale: string,
): { removed: string[]; added: string[] } {
	const [before, after] = [then, now].map((text) => sentencesOf(text, locale)) as [
		string[],
		string[],
	];
	return {
		removed: before.filter((sentence) => !after.includes(sentence)),
		added: after.filter((sentence) => !before.includes(sentence)),
	};
}

function sentencesOf(text: string, locale: string): string[] {
	const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
	return Array.from(segments, ({ segment }) => segment.trim()).filter(Boolean);
}
