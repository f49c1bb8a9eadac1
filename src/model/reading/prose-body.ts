import { splitCitations } from '../facts/citation.ts';
import { isMention } from '../facts/parts.ts';
import { headingIds } from './heading-id.ts';
import { isTag, type MdxNode, type MdxTag, textOf } from './mdx-file.ts';

/**
 * The blocks of a text that has passed the check, ready to be drawn: headings have their anchors, each
 * citation is a tag, and comments are gone. Positions are left out, so that two texts with the same blocks
 * have the same body.
 */
export function proseBody(tree: MdxNode): MdxNode[] {
	const idOf = headingIds();
	return 'children' in tree ? tree.children.flatMap((child) => cleaned(child, idOf)) : [];
}

function cleaned(node: MdxNode, idOf: (text: string) => string): MdxNode[] {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
	if (node.type === 'text') return splitCitations(node.value).map(textOrCitation);
	const { position: _, data: __, ...rest } = node;
	if (!('children' in rest)) return [rest];
	// In document order, because the number of an anchor depends on the headings before it.
	const id = node.type === 'heading' ? idOf(textOf(node).trim()) : undefined;
	const children = rest.children.flatMap((child) => cleaned(child as MdxNode, idOf));
	const copy = { ...rest, children } as MdxNode;
	if (id !== undefined) return [{ ...copy, data: { hProperties: { id } } }];
	if (!isTag(copy)) return [copy];
	if (copy.name === 'Passage') return [withParagraph(copy)];
	// The parser makes no paragraph for a line that holds nothing but a tag.
	const isParagraph = copy.type === 'mdxJsxFlowElement' && isMention(copy.name);
	return [isParagraph ? paragraphOf([{ ...copy, type: 'mdxJsxTextElement' } as MdxNode]) : copy];
}

const textOrCitation = (piece: string | string[]): MdxNode =>
	typeof piece === 'string'
		? { type: 'text', value: piece }
		: {
				type: 'mdxJsxTextElement',
				name: 'Cite',
				attributes: [{ type: 'mdxJsxAttribute', name: 'sources', value: piece.join(' ') }],
				children: [],
			};

/** A passage with a paragraph around its words if the editor wrote it on one line: `<Passage id="x">text</Passage>`. */
function withParagraph(passage: MdxTag): MdxNode {
	const children = passage.children as MdxNode[];
	const isInline = children.some(({ type }) => inlineTypes.has(type));
	return isInline ? ({ ...passage, children: [paragraphOf(children)] } as MdxNode) : passage;
}

const inlineTypes = new Set<MdxNode['type']>([
	...(['text', 'mdxJsxTextElement', 'emphasis', 'strong', 'delete', 'link', 'inlineCode'] as const),
]);

const paragraphOf = (children: MdxNode[]) => ({ type: 'paragraph', children }) as MdxNode;
