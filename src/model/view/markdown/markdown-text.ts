import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { MdxNode } from '../../reading/mdx-file.ts';
import { mapped } from '../sections.ts';

const options: Options = {
	extensions: [gfmToMarkdown()],
	handlers: { link },
	bullet: '-',
	rule: '-',
	// No blank lines between the notes.
	join: [({ type }, next) => (type === 'footnoteDefinition' && next.type === type ? 0 : undefined)],
};

/** Writes blocks as Markdown text. */
export function markdownText(blocks: readonly MdxNode[]): string {
	return toMarkdown(mapped({ type: 'root', children: blocks } as MdxNode, tidied), options);
}

/** Addresses that need no escapes: parentheses stand in pairs, and `&` begins no character reference. */
const plainAddress = /^(?:[^\s<>()[\]\\`|&]|&(?!#?\w+;)|\([^\s<>()[\]\\`|&]*\))+$/;

/** Keeps an address as it is where possible, so that it can be copied. The library escapes every `&` and `(`. */
function link(...[node, ...rest]: Parameters<typeof defaultHandlers.link>): string {
	const written = defaultHandlers.link(node, ...rest);
	return node.title || !written.endsWith(')') || !plainAddress.test(node.url)
		? written
		: `${written.slice(0, written.lastIndexOf(']('))}](${node.url})`;
}

/**
 * Joins adjacent texts, and removes the spaces at the ends of lines that a comment or a tag has left there:
 * the library would write `&#x20;` to keep them.
 */
function tidied(node: MdxNode): MdxNode {
	if (!('children' in node)) return node;
	const children: MdxNode[] = [];
	for (const child of node.children as MdxNode[]) {
		const last = children.at(-1);
		if (child.type !== 'text' || last?.type !== 'text') children.push({ ...child });
		else last.value += child.value;
	}
	const isBlock = node.type === 'paragraph' || node.type === 'heading';
	for (const [index, child] of children.entries()) {
		if (child.type !== 'text') continue;
		child.value = child.value.replaceAll(/[ \t]*\n[ \t]*/g, '\n');
		if (isBlock && index === 0) child.value = child.value.trimStart();
		if (isBlock && index === children.length - 1) child.value = child.value.trimEnd();
	}
	return { ...node, children } as MdxNode;
}
