import assert from 'node:assert/strict';
import { isTag, type MdxNode, readMdx } from '../mdx-file.ts';
import { proseBody } from '../prose-body.ts';

/** The blocks of a text for tests. */
export function bodyOf(text: string): MdxNode[] {
	const { tree } = readMdx(`---\n---\n${text}`, 'test.mdx');
	assert.ok(tree, text);
	return proseBody(tree);
}

/** Blocks in short, for comparisons: `h2(Where?) p(In i(Oslo) Venue[id=oslo]()) VenueMap()`. */
export const inShort = (nodes: readonly MdxNode[]): string => nodes.map(nodeInShort).join(' ');

const shortNames: Partial<Record<MdxNode['type'], string>> = {
	paragraph: 'p',
	emphasis: 'em',
	list: 'ul',
	listItem: 'li',
};

function nodeInShort(node: MdxNode): string {
	if ('value' in node) return node.value.trim();
	const within = 'children' in node ? inShort(node.children as MdxNode[]) : '';
	return `${nameOf(node)}(${within})`;
}

function nameOf(node: MdxNode): string {
	if (isTag(node)) {
		const attributes = node.attributes.map((one) =>
			one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
				? `[${one.name}=${one.value}]`
				: '',
		);
		return `${node.name}${attributes.join('')}`;
	}
	if (node.type === 'heading') {
		const id = node.data?.hProperties?.['id'];
		return `h${node.depth}${typeof id === 'string' ? `[id=${id}]` : ''}`;
	}
	return shortNames[node.type] ?? node.type;
}
