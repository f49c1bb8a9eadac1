/** What a script puts into a page when a reader asks for it. */
const forScripts = new Set(['mark-link']);

/** A page with those of its marks alone that it shows: a story’s page has room for no others. */
export function withUsedMarks(page: string): string {
	const used = new Set(Array.from(page.matchAll(/\bhref="#(mark-[\w-]+)"/g), ([, id]) => id));
	return page.replaceAll(
		/<symbol id="(mark-[\w-]+)"[\s\S]*?<\/symbol>\s*/g,
		(symbol, id: string) => (used.has(id) || forScripts.has(id) ? symbol : ''),
	);
}
