import { isMention } from '../facts/parts.ts';
import { isTag, type MdxNode, nodesOf } from '../reading/mdx-file.ts';

/** The blocks of a text before its first question, and those of each question, heading included. */
export interface Sections {
	opening: MdxNode[];
	questions: MdxNode[][];
}

/** The parts with a figure, each with the tag of the list that goes with the figure. */
const figureLists = { VenueMap: 'VenueList', StakeholderChart: 'ChartList' } as const;

type FigureName = keyof typeof figureLists;

/**
 * Splits a text at its questions, the headings of the second level. The list that goes with a figure moves to
 * the end of its section: there it does not separate the short answer from the rest of the text. The first
 * figure of a question gets the attribute `beside`, if `isDrawn` says that there is one to show beside the text.
 */
export function sectionsOf(
	body: readonly MdxNode[],
	isDrawn: (name: FigureName) => boolean,
): Sections {
	const sections: MdxNode[][] = [[]];
	for (const block of body) {
		if (block.type === 'heading' && block.depth === 2) sections.push([]);
		sections.at(-1)?.push(block);
	}
	const [opening = [], ...questions] = sections.map(withListsLast);
	return {
		opening: opening.map(raised),
		questions: questions.map((blocks) => withFigureBeside(blocks, isDrawn)),
	};
}

function withListsLast(section: readonly MdxNode[]): MdxNode[] {
	const figures = section.flatMap((block) =>
		[...nodesOf(block)].flatMap(({ node }) => figureNameOf(node) ?? []),
	);
	return [...section, ...figures.map((name) => tag(figureLists[name]))];
}

function withFigureBeside(section: MdxNode[], isDrawn: (name: FigureName) => boolean): MdxNode[] {
	let isFound = false;
	return section.map((block) =>
		mapped(block, (node) => {
			const name = figureNameOf(node);
			if (isFound || name === undefined || !isDrawn(name)) return node;
			isFound = true;
			return withAttribute(node, 'beside', 'beside');
		}),
	);
}

/** Before the first question, headings come directly under the headline, so they are one level higher. */
function raised(block: MdxNode): MdxNode {
	return mapped(block, (node) => {
		if (node.type === 'heading' && node.depth > 2) return { ...node, depth: 2 };
		const isPart = isTag(node) && node.name !== 'Passage' && !isMention(node.name);
		return isPart ? withAttribute(node, 'level', '2') : node;
	});
}

function figureNameOf(node: MdxNode): FigureName | undefined {
	return isTag(node) && node.name !== null && Object.hasOwn(figureLists, node.name)
		? (node.name as FigureName)
		: undefined;
}

const tag = (name: string): MdxNode => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: [],
	children: [],
});

function withAttribute(node: MdxNode, name: string, value: string): MdxNode {
	if (!isTag(node)) return node;
	return { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name, value }] };
}

/** A copy of a node with a change made to it and to all nodes within, in the order of the text. */
export function mapped(node: MdxNode, change: (node: MdxNode) => MdxNode): MdxNode {
	const changed = change(node);
	if (!('children' in changed)) return changed;
	const children = (changed.children as MdxNode[]).map((child) => mapped(child, change));
	return { ...changed, children } as MdxNode;
}
