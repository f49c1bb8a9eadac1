import type { Story } from '../model/facts/story.ts';

/** Matches the names of a story’s publications, which are set in italics; undefined if it has none. */
export function publicationPattern({
	stakeholders,
}: Pick<Story, 'stakeholders'>): RegExp | undefined {
	const names = stakeholders
		.filter(({ type }) => type === 'publication')
		.flatMap(({ name }) => Object.values(name));
	if (names.length === 0) return undefined;
	// The longest first, because a regular expression takes the first alternative that matches.
	const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
	const patterns = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Splits a text at the names of publications, which are the pieces with odd indexes. */
export function splitAtPublications(text: string, pattern: RegExp | undefined): string[] {
	return pattern ? text.split(pattern) : [text];
}

/** Elements that have their own font style, or are in italics already. */
const skippedElements = /^(?:a|i|em|svg|figure|section|details)$/;

/** Sets the names of publications in rendered prose in italics. */
export function italicizePublications(html: string, pattern: RegExp | undefined): string {
	if (!pattern) return html;
	let depth = 0;
	return html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/gi, (piece, end, tag: string) => {
		if (tag) {
			if (skippedElements.test(tag) && !piece.endsWith('/>')) depth += end ? -1 : 1;
			return piece;
		}
		if (depth > 0) return piece;
		return splitAtPublications(piece, pattern)
			.map((part, index) => (index % 2 === 1 ? `<i>${part}</i>` : part))
			.join('');
	});
}
