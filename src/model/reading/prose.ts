import { citedSources } from '../facts/citation.ts';
import { isMention, isPartName } from '../facts/parts.ts';
import { headingIds } from './heading-id.ts';
import type { Heading, Passage, Prose } from '../facts/story.ts';
import {
	isTag,
	type MdxFile,
	type MdxNode,
	type MdxTag,
	nodesOf,
	offsetOf,
	textOf,
} from './mdx-file.ts';

/** What the text of a prose file contains. */
export type ProseContents = Pick<
	Prose,
	'passages' | 'headings' | 'citations' | 'parts' | 'wordCount'
>;

const cache = new WeakMap<MdxNode, ProseContents>();

/** Collects the contents of a prose file; empty if its syntax is broken. The result is cached by syntax tree. */
export function readProse({ tree, source }: Pick<MdxFile, 'tree' | 'source'>): ProseContents {
	const contents = (tree && cache.get(tree)) ?? contentsOf(tree, source);
	if (tree) cache.set(tree, contents);
	return contents;
}

function contentsOf(tree: MdxNode | undefined, source: string): ProseContents {
	const contents: ProseContents = {
		passages: [],
		headings: [],
		citations: [],
		parts: [],
		wordCount: 0,
	};
	if (!tree) return contents;
	const idOf = headingIds();
	for (const { node, around } of nodesOf(tree)) {
		const passage = passageAround(around);
		const within = passage === undefined ? {} : { passage };
		if (isTag(node)) {
			if (node.name && isPartName(node.name)) {
				contents.parts.push({ name: node.name, ...within });
				if (!isMention(node.name)) contents.headings.at(-1)?.parts.push(node.name);
			}
			if (node.name === 'Passage') {
				contents.passages.push({ ...passageOf(node), heading: contents.headings.length });
			}
		} else if (node.type === 'heading') {
			const text = textOf(node).trim();
			const { depth } = node;
			const number = contents.headings.length + 1;
			contents.headings.push({
				id: idOf(text),
				number,
				depth,
				text,
				...within,
				parts: [],
			} satisfies Heading);
		} else if (node.type === 'text') {
			const words = node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
			const container = contents.passages.find(({ id }) => id === passage);
			if (container) container.wordCount += words;
			else contents.wordCount += words;
			for (const { source: cited } of citedSources(sliceOf(node, source))) {
				contents.citations.push({ source: cited, ...within });
			}
		}
	}
	return contents;
}

/** The value of a literal attribute of a part; undefined for an expression in braces. */
export function attributeOf(tag: MdxTag, name: string): string | undefined {
	for (const attribute of tag.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
		if (typeof attribute.value === 'string') return attribute.value;
	}
	return undefined;
}

/** The source of a node, as the editor wrote it. */
export function sliceOf(node: MdxNode, source: string): string {
	return source.slice(offsetOf(node), node.position?.end.offset ?? 0);
}

/** The id of a passage; undefined for any other node. */
export function passageIdOf(node: MdxNode): string | undefined {
	return isTag(node) && node.name === 'Passage' ? attributeOf(node, 'id') : undefined;
}

/** The id of the innermost passage among the ancestors of a node. */
export function passageAround(around: readonly MdxNode[]): string | undefined {
	return around.map(passageIdOf).findLast((id) => id !== undefined);
}

function passageOf(tag: MdxTag): Omit<Passage, 'heading'> {
	const [known, until] = [attributeOf(tag, 'known'), attributeOf(tag, 'until')];
	return {
		id: attributeOf(tag, 'id') ?? '',
		wordCount: 0,
		text: '',
		...(known === undefined ? {} : { known }),
		...(until === undefined ? {} : { until }),
	};
}
