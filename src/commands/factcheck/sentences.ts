import { citedSources } from '../../model/citation.ts';
import type { FactFile } from '../../model/facts.ts';
import { factsNamed } from '../../model/reading/facts-named.ts';
import { recordOf } from '../../model/record.ts';
import type { ProseFile, StoryFiles } from '../../model/reading/files.ts';
import { isTag, type MdxNode, nodesOf, offsetOf } from '../../model/reading/mdx-file.ts';
import { attributeOf, passageAround, sliceOf } from '../../model/reading/prose.ts';
import type { Line } from './lines.ts';

/** Where the names stand that a mention without words of its own is read as. */
const names: Record<string, [FactFile, string]> = {
	Venue: ['venues', 'name'],
	Stakeholder: ['stakeholders', 'name'],
	Claim: ['claims', 'text'],
	Event: ['events', 'title'],
	Term: ['glossary', 'term'],
};

/** Between two sentences; the no-break space of “EE. UU.” is none. */
const between = /(?<=[.?!][»”"]?)[ \n]+(?=[\p{Lu}\d¿¡«“"])/u;

/** The sentences of a text as a reader gets them, each with its sources: its own, or the next ones in its paragraph. */
export function sentencesOf(prose: ProseFile, story: StoryFiles): Line[] {
	if (!prose.tree) return [];
	return [...nodesOf(prose.tree)].flatMap(({ node, around }) => {
		if (node.type !== 'paragraph' && node.type !== 'heading') return [];
		const passage = passageAround(around);
		const sentences = wordsOf(node, prose, story).split(between);
		const cited = sentences.map((text) => citedSources(text).map(({ source }) => source));
		return sentences.map((text, index) => ({
			place: prose.placeAt(startOf(text, node, prose)),
			locale: prose.locale,
			text,
			sources:
				cited.slice(index).find((own) => own.length > 0) ??
				cited.findLast((own) => own.length > 0) ??
				[],
			...(passage !== undefined && { passage }),
			isProse: true,
		}));
	});
}

/** A block as it reads, with its citations, and each mention as its words or its name. */
function wordsOf(node: MdxNode, prose: ProseFile, story: StoryFiles): string {
	if (node.type === 'text') return sliceOf(node, prose.source);
	if (!('children' in node)) return '';
	const [file, field] = (isTag(node) && names[node.name ?? '']) || [];
	if (isTag(node) && node.children.length === 0 && file && field) {
		const id = attributeOf(node, 'id') ?? '';
		const item = factsNamed(story, file)
			.map(({ data }) => recordOf(data)[id])
			.find(Boolean);
		return String(recordOf(recordOf(item)[field])[prose.locale] ?? id);
	}
	return node.children.map((child) => wordsOf(child as MdxNode, prose, story)).join('');
}

/** Where a sentence begins: where its first words stand that are written out, or else its block. */
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
