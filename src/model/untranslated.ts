import type { Prose } from './story.ts';

/**
 * A translation with the passages that it lacks, in the original: each stands after the passage that
 * it follows there.
 */
export function withOriginals(prose: Prose, original: Prose): Prose {
	const lacking = original.passages.filter(({ id }) => prose.untranslated.includes(id));
	const untranslated = lacking.map(({ id }) => id);
	if (lacking.length === 0) return { ...prose, untranslated };
	let { citations } = prose;
	for (const { id } of lacking) {
		const before = original.passages.slice(
			0,
			original.passages.findIndex((passage) => passage.id === id),
		);
		const at = citations.findLastIndex(({ passage }) => before.some((one) => one.id === passage));
		const own = original.citations.filter(({ passage }) => passage === id);
		citations = citations.toSpliced(at + 1, 0, ...own);
	}
	return { ...prose, passages: [...prose.passages, ...lacking], citations, untranslated };
}
