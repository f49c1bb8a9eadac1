import type { Prose } from '../facts/story.ts';

/**
 * A translation, completed with the original’s passages that it lacks. Their citations are inserted
 * where the original has them, so that notes are numbered in the order of the page.
 */
export function withOriginals(prose: Prose, original: Prose): Prose {
	const missing = original.passages.filter(({ id }) => prose.untranslated.includes(id));
	const untranslated = missing.map(({ id }) => id);
	if (missing.length === 0) return { ...prose, untranslated };
	let { citations } = prose;
	for (const { id } of missing) {
		const before = original.passages.slice(
			0,
			original.passages.findIndex((passage) => passage.id === id),
		);
		const at = citations.findLastIndex(({ passage }) => before.some((one) => one.id === passage));
		const own = original.citations.filter(({ passage }) => passage === id);
		citations = citations.toSpliced(at + 1, 0, ...own);
	}
	return { ...prose, passages: [...prose.passages, ...missing], citations, untranslated };
}
