import type { Prose } from '../facts/story.ts';
import { type MdxNode, nodesOf } from '../reading/mdx-file.ts';
import { passageIdOf } from '../reading/prose.ts';

/**
 * A translation, completed with the original’s passages that it lacks. Their citations are inserted
 * where the original has them, so that notes are numbered in the order of the page.
 */
export function withOriginals(prose: Prose, original: Prose): Prose {
	const missing = original.passages.filter(({ id }) => prose.untranslated.includes(id));
	const untranslated = missing.map(({ id }) => id);
	let { citations, body } = prose;
	for (const { id, heading } of missing) {
		const before = original.passages.slice(
			0,
			original.passages.findIndex((passage) => passage.id === id),
		);
		const at = citations.findLastIndex(({ passage }) => before.some((one) => one.id === passage));
		const own = original.citations.filter(({ passage }) => passage === id);
		citations = citations.toSpliced(at + 1, 0, ...own);
		const earlier = before.filter((one) => one.heading === heading).map((one) => one.id);
		const nodes = original.body.filter((node) => passagesIn(node).includes(id));
		body = body.toSpliced(
			placeFor(earlier, heading, { ...prose, body }),
			0,
			...nodes.map(withoutAnchors),
		);
	}
	return { ...prose, passages: [...prose.passages, ...missing], citations, body, untranslated };
}

/**
 * The place in the body of a passage that follows these in its section: after the last one of them that is
 * there; else after the heading of the section, or at the end if the translation lacks that heading.
 */
function placeFor(
	earlier: readonly string[],
	heading: number,
	{ body, headings }: Pick<Prose, 'body' | 'headings'>,
): number {
	const previous = body.findLastIndex((node) =>
		passagesIn(node).some((id) => earlier.includes(id)),
	);
	if (previous >= 0) return previous + 1;
	if (heading === 0) return 0;
	const id = headings.find(({ number }) => number === heading)?.id;
	const index = body.findIndex((node) => node.type === 'heading' && anchorOf(node) === id);
	return index < 0 ? body.length : index + 1;
}

const passagesIn = (block: MdxNode): string[] =>
	[...nodesOf(block)].flatMap(({ node }) => passageIdOf(node) ?? []);

/** The anchor of a heading; undefined in an inserted passage. */
export const anchorOf = (heading: Extract<MdxNode, { type: 'heading' }>): unknown =>
	heading.data?.hProperties?.['id'];

/** Takes the anchors from the headings of a passage, because the translation may use the same ones. */
function withoutAnchors(node: MdxNode): MdxNode {
	if (node.type === 'heading') {
		const { data: _, ...heading } = node;
		return heading;
	}
	if (!('children' in node)) return node;
	return { ...node, children: (node.children as MdxNode[]).map(withoutAnchors) } as MdxNode;
}
