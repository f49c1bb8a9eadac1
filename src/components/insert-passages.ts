import type { Prose } from '../model/facts/story.ts';

/** Marks the end of a passage in rendered HTML. `withoutMarkers` removes all markers. */
export const endOfPassage = (id: string): string => `<!--/${id}-->`;

/** Marks the start of an untranslated passage. */
export const startOfPassage = (id: string): string => `<!--${id}-->`;

/**
 * Inserts the passages that a rendered translation lacks. Each goes after the passage that it follows in the
 * original, or right after the heading of its section if it is the first there. Headings in these passages
 * lose their ids, because the translation may use the same ids.
 */
export function insertPassages(
	html: string,
	originalHtml: string,
	prose: Pick<Prose, 'headings' | 'untranslated'>,
	original: Pick<Prose, 'passages'>,
): string {
	const order = original.passages;
	let result = html;
	for (const [index, { id, heading }] of order.entries()) {
		if (!prose.untranslated.includes(id)) continue;
		const [startMarker, endMarker] = [startOfPassage(id), endOfPassage(id)];
		const start = originalHtml.indexOf(startMarker);
		const passage = originalHtml
			.slice(start + startMarker.length, originalHtml.indexOf(endMarker) + endMarker.length)
			.replaceAll(/(<h[2-6]) id="[^"]*"/g, '$1');
		const earlier = order.slice(0, index).filter((one) => one.heading === heading);
		const previousMarker = earlier
			.map((one) => endOfPassage(one.id))
			.findLast((one) => result.includes(one));
		const offset = previousMarker
			? result.indexOf(previousMarker) + previousMarker.length
			: afterHeading(result, heading, prose);
		result = result.slice(0, offset) + passage + result.slice(offset);
	}
	return result;
}

/**
 * The offset after the heading with this number: the start of the text for 0, which means before any heading,
 * and the end of the text if it lacks that heading.
 */
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

/** Rendered HTML without the markers. */
export function withoutMarkers(html: string): string {
	return html.replaceAll(/<!--\/?[a-z0-9-]+-->/g, '');
}
