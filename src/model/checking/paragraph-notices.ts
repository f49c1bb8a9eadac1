import { citedSources } from '../citation.ts';
import { isComponentName, isMention } from '../components.ts';
import type { Notice } from '../problem.ts';
import type { ProseFile, StoryFiles } from '../reading/files.ts';
import { isTag, type MdxNode, nodesOf, offsetOf, textOf } from '../reading/mdx-file.ts';
import { attributeOf, sliceOf } from '../reading/prose.ts';
import { factsNamed } from '../reading/facts-named.ts';
import { recordOf } from '../record.ts';

/** Paragraphs, lists and tables of a story that rest on nothing that a reader could follow. */
export function paragraphNotices(story: StoryFiles): Notice[] {
	const unsourcedTerms = new Set(
		factsNamed(story, 'glossary').flatMap(({ data }) =>
			Object.entries(recordOf(data)).flatMap(([id, term]) => (recordOf(term)['sources'] ? [] : id)),
		),
	);
	return story.prose.flatMap((prose) => {
		if (!prose.tree) return [];
		return [...nodesOf(prose.tree)].flatMap(({ node, around }) => {
			// A list or a table is read as one.
			const isBlock = blocks.has(node.type) && !around.some(({ type }) => blocks.has(type));
			if (!isBlock || !textOf(node).trim() || restsOnSomething(node, prose, unsourcedTerms)) {
				return [];
			}
			return [
				{
					kind: 'uncited-paragraph' as const,
					place: prose.placeAt(offsetOf(node)),
					message: 'Nothing says what this paragraph rests on.',
					hint: 'Cite a source, as [@source], or name something that has one with its part.',
				},
			];
		});
	});
}

const blocks = new Set<MdxNode['type']>(['paragraph', 'list', 'table']);

function restsOnSomething(
	block: MdxNode,
	{ source }: ProseFile,
	unsourcedTerms: ReadonlySet<string>,
): boolean {
	return [...nodesOf(block)].some(({ node }) => {
		if (node.type === 'text') return citedSources(sliceOf(node, source)).length > 0;
		if (node.type === 'link')
			return /^#(venue|stakeholder|relation|claim|event|source)-/.test(node.url);
		if (!isTag(node) || !node.name || !isComponentName(node.name) || !isMention(node.name)) {
			return false;
		}
		// A venue or a stakeholder is known from something that has sources; a term may have none.
		return node.name !== 'Term' || !unsourcedTerms.has(attributeOf(node, 'id') ?? '');
	});
}
