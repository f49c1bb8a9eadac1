import { citedSources } from '../citation.ts';
import { isComponentName, isMention } from '../components.ts';
import { headingIds } from '../heading-id.ts';
import type { Heading, Passage, Prose } from '../story.ts';
import {
	isTag,
	type MdxFile,
	type MdxNode,
	type MdxTag,
	nodesOf,
	offsetOf,
	textOf,
} from './mdx-file.ts';

/** What a text of prose holds, beyond its front matter. */
export type ProseParts = Pick<
	Prose,
	'passages' | 'headings' | 'citations' | 'components' | 'words'
>;

const read = new WeakMap<MdxNode, ProseParts>();

/** Reads what a text of prose holds; of a text with broken syntax nothing. */
export function readProse({ tree, source }: Pick<MdxFile, 'tree' | 'source'>): ProseParts {
	const parts = (tree && read.get(tree)) ?? partsOf(tree, source);
	if (tree) read.set(tree, parts);
	return parts;
}

function partsOf(tree: MdxNode | undefined, source: string): ProseParts {
	const parts: ProseParts = { passages: [], headings: [], citations: [], components: [], words: 0 };
	if (!tree) return parts;
	const idOf = headingIds();
	for (const { node, around } of nodesOf(tree)) {
		const passage = passageAround(around);
		const within = passage === undefined ? {} : { passage };
		if (isTag(node)) {
			if (node.name && isComponentName(node.name)) {
				parts.components.push({ name: node.name, ...within });
				if (!isMention(node.name)) parts.headings.at(-1)?.parts.push(node.name);
			}
			if (node.name === 'Passage') {
				parts.passages.push({ ...passageOf(node), heading: parts.headings.length });
			}
		} else if (node.type === 'heading') {
			const text = textOf(node).trim();
			const { depth } = node;
			const number = parts.headings.length + 1;
			parts.headings.push({
				id: idOf(text),
				number,
				depth,
				text,
				...within,
				parts: [],
			} satisfies Heading);
		} else if (node.type === 'text') {
			const words = node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
			const told = parts.passages.find(({ id }) => id === passage);
			if (told) told.words += words;
			else parts.words += words;
			for (const { source: cited } of citedSources(sliceOf(node, source))) {
				parts.citations.push({ source: cited, ...within });
			}
		}
	}
	return parts;
}

/** A literal attribute of a part. */
export function attributeOf(tag: MdxTag, name: string): string | undefined {
	for (const attribute of tag.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
		if (typeof attribute.value === 'string') return attribute.value;
	}
	return undefined;
}

/** The source of a node, as the writer wrote it. */
export function sliceOf(node: MdxNode, source: string): string {
	return source.slice(offsetOf(node), node.position?.end.offset ?? 0);
}

/** The id of the passage in which something stands, by the parts around it. */
export function passageAround(around: readonly MdxNode[]): string | undefined {
	const passage = around.findLast((node) => isTag(node) && node.name === 'Passage');
	return passage && isTag(passage) ? attributeOf(passage, 'id') : undefined;
}

function passageOf(tag: MdxTag): Omit<Passage, 'heading'> {
	const [known, until] = [attributeOf(tag, 'known'), attributeOf(tag, 'until')];
	return {
		id: attributeOf(tag, 'id') ?? '',
		words: 0,
		text: '',
		...(known === undefined ? {} : { known }),
		...(until === undefined ? {} : { until }),
	};
}
