import { Fragment, jsx } from 'astro/jsx-runtime';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { toHast } from 'mdast-util-to-hast';
import type { MdxNode } from '../model/reading/mdx-file.ts';
import { mdxComponents } from './mdx.ts';

/**
 * Draws blocks of prose: Markdown as HTML, parts as their components. It returns the nodes that a compiled MDX
 * file would return, and the same renderer draws them, but nothing that an editor writes ever becomes code.
 */
export function Prose({ blocks }: { blocks: readonly MdxNode[] }) {
	const html = toHast({ type: 'root', children: [...blocks] } as MdxNode, {
		passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
	});
	return toJsxRuntime(html, {
		Fragment,
		jsx,
		jsxs: jsx,
		components: { a: mdxComponents.a },
		createEvaluater: () => ({ evaluateExpression: componentOf, evaluateProgram: refuse }),
		elementAttributeNameCase: 'html',
		// The policy of the page forbids inline styles, and Astro would write a key as an attribute.
		tableCellAlignToStyle: false,
		passKeys: false,
	});
}

/** The component of a tag. The check has let only the tags of parts pass. */
function componentOf(expression: { type: string; name?: string }): unknown {
	const { type, name = '' } = expression;
	if (type !== 'Identifier' || !Object.hasOwn(mdxComponents, name)) return refuse();
	return mdxComponents[name as keyof typeof mdxComponents];
}

function refuse(): never {
	throw new TypeError('A text with code passed the check.');
}
