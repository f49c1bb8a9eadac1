import type { Story } from '../model/facts/story.ts';
import { isTag, type MdxNode } from '../model/reading/mdx-file.ts';

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

/** Sets the names of publications in a block of prose in italics, except within links, tags and emphasis. */
export function italicizePublications(node: MdxNode, pattern: RegExp | undefined): MdxNode {
	if (!pattern || !('children' in node)) return node;
	const children = (node.children as MdxNode[]).flatMap((child) => {
		if (child.type === 'text') return splitAtPublications(child.value, pattern).map(textOrName);
		return isSkipped(child) ? [child] : [italicizePublications(child, pattern)];
	});
	return { ...node, children } as MdxNode;
}

const isSkipped = (node: MdxNode): boolean =>
	node.type === 'link' || node.type === 'emphasis' || (isTag(node) && node.name !== 'Passage');

/** A piece of a split text: those with odd indexes are names. */
function textOrName(value: string, index: number): MdxNode {
	const text: MdxNode = { type: 'text', value };
	if (index % 2 === 0) return text;
	return { type: 'emphasis', children: [text], data: { hName: 'i' } };
}
