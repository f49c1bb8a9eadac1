import { withoutCitations } from '../facts/citation.ts';
import { isMention, type MentionName } from '../facts/parts.ts';
import { isTag, type MdxFile, type MdxNode, nodesOf, offsetOf } from './mdx-file.ts';
import { attributeOf, sliceOf } from './prose.ts';

/** A block of prose: a passage, or the text under one heading that is in no passage. */
export interface Block {
	/** The passage’s id; undefined outside passages. */
	passage?: string;
	/** The number of the heading above it, from 1; 0 before the first heading. */
	heading: number;
	/** As the editor wrote it, with white space collapsed: translations are made from this. */
	written: string;
	/** As a reader sees it: one paragraph per line, without citations. */
	text: string;
	/** The items that it mentions. */
	mentions: Mention[];
	/** The offsets in the source at which it begins and ends. */
	from: number;
	to: number;
}

/** A mention of an item, by its tag and the id of the item. */
export interface Mention {
	tag: MentionName;
	id: string;
}

/** Gives the name to show for a mention without words of its own. */
export type NameOf = (tag: MentionName, id: string) => string;

/** The blocks of a text in order; empty if its syntax is broken. */
export function blocksOf(
	{ tree, source }: Pick<MdxFile, 'tree' | 'source'>,
	nameOf: NameOf,
): Block[] {
	if (!tree || !('children' in tree)) return [];
	const blocks: Block[] = [];
	let heading = 0;
	let looseBlock: Block | undefined;
	for (const child of tree.children) {
		const nodes = [...nodesOf(child)].map(({ node }) => node);
		const passage = nodes.find((node) => isTag(node) && node.name === 'Passage');
		if (child.type === 'heading') {
			heading += 1;
			looseBlock = undefined;
		}
		if (passage && isTag(passage)) {
			const id = attributeOf(passage, 'id') ?? '';
			blocks.push({ ...blockOf(passage, source, nameOf), passage: id, heading });
		} else {
			const block = blockOf(child, source, nameOf);
			if (block.text === '') continue;
			if (looseBlock) {
				looseBlock.written += ` ${block.written}`;
				looseBlock.text += `\n${block.text}`;
				looseBlock.mentions.push(...block.mentions);
				looseBlock.to = block.to;
			} else {
				looseBlock = { ...block, heading };
				blocks.push(looseBlock);
			}
		}
		heading += nodes.filter((node) => node !== child && node.type === 'heading').length;
	}
	return blocks;
}

function blockOf(node: MdxNode, source: string, nameOf: NameOf): Omit<Block, 'heading'> {
	const text = plainTextOf(node, nameOf)
		.split('\n')
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
	// The tag of a passage holds its id and days, which are not translated.
	const contents =
		isTag(node) && node.name === 'Passage' && 'children' in node ? node.children : [node];
	const written = contents
		.filter(({ type }) => type !== 'mdxFlowExpression')
		.map((child) => sliceOf(child, source))
		.join(' ');
	const mentions = [...nodesOf(node)].flatMap(({ node: inner }) =>
		isTag(inner) && isMention(inner.name)
			? [{ tag: inner.name, id: attributeOf(inner, 'id') ?? '' }]
			: [],
	);
	return {
		written: written.replaceAll(/\s+/g, ' ').trim(),
		text,
		mentions,
		from: offsetOf(node),
		to: node.position?.end.offset ?? 0,
	};
}

const typesOnOwnLine = new Set<MdxNode['type']>(['paragraph', 'heading', 'listItem', 'tableRow']);

function plainTextOf(node: MdxNode, nameOf: NameOf): string {
	if (node.type === 'text' || node.type === 'inlineCode') {
		return withoutCitations(node.value);
	}
	if (node.type === 'break' || node.type === 'tableCell') return `${childrenText(node, nameOf)} `;
	const text = childrenText(node, nameOf);
	if (isTag(node) && text === '' && isMention(node.name)) {
		return nameOf(node.name, attributeOf(node, 'id') ?? '');
	}
	return typesOnOwnLine.has(node.type) ? `\n${text}\n` : text;
}

function childrenText(node: MdxNode, nameOf: NameOf): string {
	if (!('children' in node)) return '';
	return (node.children as MdxNode[]).map((child) => plainTextOf(child, nameOf)).join('');
}

/** The number of headings in a text, including those in passages. */
export function headingCount({ tree }: Pick<MdxFile, 'tree'>): number {
	return tree ? [...nodesOf(tree)].filter(({ node }) => node.type === 'heading').length : 0;
}
