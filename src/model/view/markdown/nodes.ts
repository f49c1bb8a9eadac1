import type { MdxNode } from '../../reading/mdx-file.ts';

/** A piece of a sentence: words, a node, several of them, or nothing. */
export type Piece = string | MdxNode | readonly Piece[] | undefined;

/** A heading. */
export const heading = (depth: number, words: string): MdxNode =>
	({ type: 'heading', depth, children: nodesIn(words) }) as MdxNode;

/** A paragraph. */
export const paragraph = (piece: Piece): MdxNode =>
	({ type: 'paragraph', children: nodesIn(piece) }) as MdxNode;

/** What the site says about the text beside it: a paragraph in italics. */
export const remark = (words: string): MdxNode => paragraph(emphasis(words));

/** Words in italics. */
export const emphasis = (words: string): MdxNode =>
	({ type: 'emphasis', children: nodesIn(words) }) as MdxNode;

/** Words in bold. */
export const strong = (words: string): MdxNode =>
	({ type: 'strong', children: nodesIn(words) }) as MdxNode;

/** A link. */
export const link = (url: string, words: string): MdxNode =>
	({ type: 'link', url, children: nodesIn(words) }) as MdxNode;

/** A list without blank lines, from the blocks of each entry; nothing if there are no entries. */
export function listOf(entries: readonly MdxNode[][]): MdxNode[] {
	if (entries.length === 0) return [];
	const children = entries.map((blocks) => ({ type: 'listItem', spread: false, children: blocks }));
	return [{ type: 'list', spread: false, children } as MdxNode];
}

/** A reference to the note with this number. */
export const noteReference = (n: number): MdxNode => ({
	type: 'footnoteReference',
	identifier: String(n),
});

/** The note with this number. */
export const note = (n: number, piece: Piece): MdxNode =>
	({
		type: 'footnoteDefinition',
		identifier: String(n),
		children: [paragraph(piece)],
	}) as MdxNode;

function nodesIn(piece: Piece): MdxNode[] {
	if (piece === undefined) return [];
	if (typeof piece === 'string') return [{ type: 'text', value: piece }];
	return 'type' in piece ? [piece] : piece.flatMap(nodesIn);
}
