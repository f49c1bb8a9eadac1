/** The marks that scripts add to a page later. */
const idsForScripts = new Set(['_mark-link']);

/** Removes the marks that a page does not use, to keep it small. */
export function withUsedMarks(page: string): string {
	const used = new Set(Array.from(page.matchAll(/\bhref="#(_mark-[\w-]+)"/g), ([, id]) => id));
	return page.replaceAll(
		/<symbol id="(_mark-[\w-]+)"[\s\S]*?<\/symbol>\s*/g,
		(symbol, id: string) => (used.has(id) || idsForScripts.has(id) ? symbol : ''),
	);
}
