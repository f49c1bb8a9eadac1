import { citedSources } from '../facts/citation.ts';
import { isMention, isPartName } from '../facts/parts.ts';
import type { Notice } from '../findings/problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, type MdxNode, nodesOf, offsetOf, textOf } from '../reading/mdx-file.ts';
import { attributeOf, sliceOf } from '../reading/prose.ts';
import { itemsOf } from '../reading/items-of.ts';

/** Paragraphs, lists and tables that neither cite a source nor mention or link to an item with sources. */
export function paragraphNotices(story: StoryFiles): Notice[] {
	const unsourcedTerms = new Set(
		itemsOf(story, 'glossary').flatMap(({ id, item }) => (item.sources === undefined ? id : [])),
	);
	return story.prose.flatMap((prose) => {
		if (!prose.tree) return [];
		return [...nodesOf(prose.tree)].flatMap(({ node, around }) => {
			// Report a list or a table as a whole, not each paragraph in it.
			const isBlock = blockTypes.has(node.type) && !around.some(({ type }) => blockTypes.has(type));
			if (!isBlock || !textOf(node).trim() || hasSource(node, prose, unsourcedTerms)) {
				return [];
			}
			return [
				{
					kind: 'uncited-paragraph' as const,
					place: prose.placeAt(offsetOf(node)),
					message: 'This paragraph has no source.',
					hint: 'Cite one as [@source], or use a part to mention an item that has sources.',
				},
			];
		});
	});
}

const blockTypes = new Set<MdxNode['type']>(['paragraph', 'list', 'table']);

function hasSource(
	block: MdxNode,
	{ source }: ProseFile,
	unsourcedTerms: ReadonlySet<string>,
): boolean {
	return [...nodesOf(block)].some(({ node }) => {
		if (node.type === 'text') return citedSources(sliceOf(node, source)).length > 0;
		if (node.type === 'link')
			return /^#(venue|stakeholder|relation|claim|event|source)-/.test(node.url);
		if (!isTag(node) || !node.name || !isPartName(node.name) || !isMention(node.name)) {
			return false;
		}
		// Any other item has sources or became known through something that has. A term may have neither.
		return node.name !== 'Term' || !unsourcedTerms.has(attributeOf(node, 'id') ?? '');
	});
}
