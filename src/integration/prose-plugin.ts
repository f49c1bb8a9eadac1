import type { MdastPluginEntry, MdxJsxTextElement } from 'satteri';
import { splitCitations } from '../model/facts/citation.ts';
import { headingIds } from '../model/reading/heading-id.ts';

/** Turns `[@source]` into a citation, and gives headings the same ids as the model. */
export const prosePlugin: MdastPluginEntry = () => {
	const idOf = headingIds();
	return {
		name: 'prose',
		heading(node, context) {
			const id = idOf(context.textContent(node).trim());
			context.setProperty(node, 'data', { hProperties: { id } });
		},
		text(node, context) {
			const pieces = splitCitations(node.value);
			if (!pieces.some((piece) => typeof piece !== 'string')) return;
			context.replaceNode(
				node,
				pieces.map((piece) =>
					typeof piece === 'string' ? { type: 'text', value: piece } : citation(piece),
				),
			);
		},
	};
};

function citation(sources: string[]): MdxJsxTextElement {
	return {
		type: 'mdxJsxTextElement',
		name: 'Cite',
		attributes: [{ type: 'mdxJsxAttribute', name: 'sources', value: sources.join(' ') }],
		children: [],
	};
}
