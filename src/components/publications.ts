import type { Story } from '../model/story.ts';

/** The names of a story's publications, which the serif sets in italics; undefined where it has none. */
export function publicationsIn({ stakeholders }: Pick<Story, 'stakeholders'>): RegExp | undefined {
	const names = stakeholders
		.filter(({ type }) => type === 'publication')
		.flatMap(({ name }) => Object.values(name));
	if (names.length === 0) return undefined;
	const patterns = Array.from(new Set(names), (name) =>
		name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
	);
	return new RegExp(`(?<![\\p{L}\\p{N}])(${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A text in pieces, in turn: words as they stand, and the name of a publication. */
export function splitAtPublications(text: string, names: RegExp | undefined): string[] {
	return names ? text.split(names) : [text];
}

/** What has its own letters, or is set in italics already. */
const apart = /^(?:a|i|em|svg|figure|section|details)$/;

/** Rendered prose with the names of publications in italics. */
export function withPublications(html: string, names: RegExp | undefined): string {
	if (!names) return html;
	let within = 0;
	return html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/gi, (piece, end, tag: string) => {
		if (tag) {
			if (apart.test(tag) && !piece.endsWith('/>')) within += end ? -1 : 1;
			return piece;
		}
		if (within > 0) return piece;
		return splitAtPublications(piece, names)
			.map((part, index) => (index % 2 === 1 ? `<i>${part}</i>` : part))
			.join('');
	});
}
