import { citedSources } from '../../model/facts/citation.ts';
import { isMention } from '../../model/facts/parts.ts';
import type { NameOf } from '../../model/reading/blocks.ts';
import { namesIn } from '../../model/reading/names-in.ts';
import type { ProseFile, StoryFiles } from '../../model/reading/files.ts';
import { isTag, type MdxNode, nodesOf, offsetOf } from '../../model/reading/mdx-file.ts';
import { attributeOf, sliceOf } from '../../model/reading/prose.ts';
import type { Place } from '../../model/findings/problem.ts';
import type { Locale } from '../../model/facts/text.ts';

/** A sentence of the prose, or a short text of the facts, for a person to check. */
export interface Line {
	place: Place;
	/** Undefined for the title of a source, which is the same in every language. */
	locale: Locale | undefined;
	/** The text, with its citations. */
	text: string;
	/** The ids of its sources. */
	sources: string[];
}

/** The space between two sentences. “EE. UU.” is not split, because it has a no-break space. */
const sentenceBreak = /(?<=[.?!][»”"]?)[ \n]+(?=[\p{Lu}\d¿¡«“"])/u;

/**
 * The sentences of a text, with the words that readers see in place of mentions. A sentence without citations
 * takes the next sources in its block, or the last ones if no later sentence has any.
 */
export function sentencesOf(prose: ProseFile, story: StoryFiles): Line[] {
	if (!prose.tree) return [];
	const nameOf = namesIn(story, prose.locale);
	return [...nodesOf(prose.tree)].flatMap(({ node }) => {
		if (node.type !== 'paragraph' && node.type !== 'heading') return [];
		const sentences = wordsOf(node, prose, nameOf).split(sentenceBreak);
		const cited = sentences.map((text) => citedSources(text).map(({ source }) => source));
		return sentences.map((text, index) => ({
			place: prose.placeAt(startOf(text, node, prose)),
			locale: prose.locale,
			text,
			sources:
				cited.slice(index).find((own) => own.length > 0) ??
				cited.findLast((own) => own.length > 0) ??
				[],
		}));
	});
}

/** The text of a block with its citations, and each mention as its words or its item’s name. */
function wordsOf(node: MdxNode, prose: ProseFile, nameOf: NameOf): string {
	if (node.type === 'text') return sliceOf(node, prose.source);
	if (!('children' in node)) return '';
	if (isTag(node) && isMention(node.name) && node.children.length === 0) {
		return nameOf(node.name, attributeOf(node, 'id') ?? '');
	}
	return node.children.map((child) => wordsOf(child as MdxNode, prose, nameOf)).join('');
}

/** The offset of a sentence: where its first words occur in the source, or else the start of its block. */
function startOf(sentence: string, block: MdxNode, prose: ProseFile): number {
	const from = offsetOf(block);
	const source = sliceOf(block, prose.source);
	const words = sentence.split(' ');
	for (const length of [4, 3, 2]) {
		const at = source.indexOf(words.slice(0, length).join(' '));
		if (at >= 0) return from + at;
	}
	return from;
}
