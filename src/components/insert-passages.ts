import type { Prose } from '../model/story.ts';

/** Marks where a passage ends in rendered text, for one that follows it; no page keeps the marks. */
export const endOfPassage = (id: string): string => `<!--/${id}-->`;

/** Marks where an untranslated passage begins. */
export const startOfPassage = (id: string): string => `<!--${id}-->`;

/**
 * A rendered translation with the passages that it lacks: each stands after the passage that it
 * follows in the original, or first under its heading.
 */
export function insertPassages(
	html: string,
	originalHtml: string,
	prose: Pick<Prose, 'headings' | 'untranslated'>,
	original: Pick<Prose, 'passages'>,
): string {
	const order = original.passages;
	let whole = html;
	for (const [index, { id, heading }] of order.entries()) {
		if (!prose.untranslated.includes(id)) continue;
		const [start, end] = [startOfPassage(id), endOfPassage(id)];
		const from = originalHtml.indexOf(start);
		const passage = originalHtml.slice(from + start.length, originalHtml.indexOf(end) + end.length);
		const before = order.slice(0, index).filter((one) => one.heading === heading);
		const mark = before.map((one) => endOfPassage(one.id)).findLast((one) => whole.includes(one));
		const at = mark ? whole.indexOf(mark) + mark.length : afterHeading(whole, heading, prose);
		whole = whole.slice(0, at) + passage + whole.slice(at);
	}
	return whole;
}

/** Behind a heading, by its number; a text with fewer headings ends with what it lacks. */
function afterHeading(
	html: string,
	heading: number,
	{ headings }: Pick<Prose, 'headings'>,
): number {
	if (heading === 0) return 0;
	const id = headings.find(({ number }) => number === heading)?.id;
	const start = id === undefined ? -1 : html.search(new RegExp(`<h[2-4] id="${id}"`));
	return start < 0 ? html.length : html.indexOf('>', html.indexOf('</h', start)) + 1;
}

/** A rendered text without the marks. */
export function withoutMarks(html: string): string {
	return html.replaceAll(/<!--\/?[a-z0-9-]+-->/g, '');
}
