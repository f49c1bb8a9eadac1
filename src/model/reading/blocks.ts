import { splitCitations } from '../citation.ts';
import { isMention, type MentionName } from '../components.ts';
import { isTag, type MdxFile, type MdxNode, nodesOf, offsetOf } from './mdx-file.ts';
import { attributeOf, sliceOf } from './prose.ts';

/** A block of prose: a passage, or what stands in none, by the heading that it belongs to. */
export interface Block {
	/** The passage’s id; none for what stands in no passage. */
	passage?: string;
	/** The number of the heading that it stands under, from 1; 0 before the first. */
	heading: number;
	/** As the writer wrote it, with all space made one: a translation is made from this. */
	written: string;
	/** As a reader reads it: a paragraph a line, without notes. */
	text: string;
	/** Where it begins in the source. */
	at: number;
}

/** What stands for a mention to which the writer gave no words. */
export type NameOf = (name: MentionName, id: string) => string;

/** The blocks of a text in their order; of a text with broken syntax none. */
export function blocksOf(
	{ tree, source }: Pick<MdxFile, 'tree' | 'source'>,
	nameOf: NameOf,
): Block[] {
	if (!tree || !('children' in tree)) return [];
	const blocks: Block[] = [];
	let heading = 0;
	let loose: Block | undefined;
	for (const child of tree.children) {
		const nodes = [...nodesOf(child)].map(({ node }) => node);
		const passage = nodes.find((node) => isTag(node) && node.name === 'Passage');
		if (child.type === 'heading') {
			heading += 1;
			loose = undefined;
		}
		if (passage && isTag(passage)) {
			const id = attributeOf(passage, 'id') ?? '';
			blocks.push({ ...blockOf(passage, source, nameOf), passage: id, heading });
		} else {
			const { written, text, at } = blockOf(child, source, nameOf);
			if (text === '') continue;
			if (loose) {
				loose.written += ` ${written}`;
				loose.text += `\n${text}`;
			} else {
				loose = { heading, written, text, at };
				blocks.push(loose);
			}
		}
		heading += nodes.filter((node) => node !== child && node.type === 'heading').length;
	}
	return blocks;
}

function blockOf(node: MdxNode, source: string, nameOf: NameOf): Omit<Block, 'heading'> {
	const text = wordsOf(node, nameOf)
		.split('\n')
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
	// The days and the id of a passage stand in its tag: they are not what is translated.
	const inner =
		isTag(node) && node.name === 'Passage' && 'children' in node ? node.children : [node];
	const written = inner
		.filter(({ type }) => type !== 'mdxFlowExpression')
		.map((child) => sliceOf(child, source))
		.join(' ');
	return { written: written.replaceAll(/\s+/g, ' ').trim(), text, at: offsetOf(node) };
}

const lines = new Set<MdxNode['type']>(['paragraph', 'heading', 'listItem', 'tableRow']);

function wordsOf(node: MdxNode, nameOf: NameOf): string {
	if (node.type === 'text' || node.type === 'inlineCode') {
		return splitCitations(node.value)
			.filter((piece) => typeof piece === 'string')
			.join('');
	}
	if (node.type === 'break' || node.type === 'tableCell') return `${wordsWithin(node, nameOf)} `;
	const words = wordsWithin(node, nameOf);
	if (isTag(node) && words === '' && isMention(node.name)) {
		return nameOf(node.name, attributeOf(node, 'id') ?? '');
	}
	return lines.has(node.type) ? `\n${words}\n` : words;
}

function wordsWithin(node: MdxNode, nameOf: NameOf): string {
	if (!('children' in node)) return '';
	return (node.children as MdxNode[]).map((child) => wordsOf(child, nameOf)).join('');
}

/** How many headings a text has, those within passages among them. */
export function headingsIn({ tree }: Pick<MdxFile, 'tree'>): number {
	return tree ? [...nodesOf(tree)].filter(({ node }) => node.type === 'heading').length : 0;
}
