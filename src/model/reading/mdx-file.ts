import { mdxToMdast } from 'satteri';
import type { Place, Problem } from '../problem.ts';
import { mergeMarks } from './merge-marks.ts';
import { syntaxMistake } from './prose-syntax.ts';
import { readOnce } from './read-once.ts';
import { strangeCharacters } from './strange-characters.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A node of the tree of a text: what Markdown and its parts come to. */
export type MdxNode = ReturnType<typeof mdxToMdast>;

/** A part in the text: `<Venue id="moscow" />`. */
export type MdxTag = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A text with its front matter, and where each thing in it stands. */
export interface MdxFile {
	file: string;
	source: string;
	frontMatter: YamlFile;
	/** Undefined where the syntax is broken. */
	tree: MdxNode | undefined;
	problems: Problem[];
	/** The place of the character at an offset of the source. */
	placeAt: (offset: number) => Place;
}

const frontMatterPattern = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * The text without its front matter, which Astro would read by rules of its own (`layout:` runs that
 * file). Spaces stand in its place, so that places stay true.
 */
export function withoutFrontMatter(source: string): string {
	return source.replace(frontMatterPattern, (block) => block.replace(/[^\r\n]/g, ' '));
}

/** Reads a text; a syntax mistake in the prose hides what comes after it, and the check says so. */
export const readMdx = readOnce(readMdxAnew);

function readMdxAnew(written: string, file: string): MdxFile {
	// Some editors put a mark before the text.
	const source = written.replace(/^\uFEFF/, '');
	const placeAt = placesOf(source, file);
	const block = frontMatterPattern.exec(source);
	const yaml = readYaml(block?.[1] ?? '', file, 2);
	const frontMatter = block ? yaml : { ...yaml, data: undefined };
	const problems: Problem[] = [...frontMatter.problems];
	if (!block) {
		problems.push({
			kind: 'no-front-matter',
			place: placeAt(0),
			message: 'The file does not begin with front matter.',
			hint: 'Put the title and the summary between two lines of `---`, first of all.',
		});
	}
	const marks = [...strangeCharacters(source, file), ...mergeMarks(source, file)];
	if (marks.length > 0) {
		return {
			file,
			source,
			frontMatter: { ...frontMatter, data: undefined, problems: [] },
			tree: undefined,
			problems: marks,
			placeAt,
		};
	}
	const rest = source.slice(block?.[0].length ?? 0);
	if (/^\s*(---|\+\+\+)/.test(rest)) {
		problems.push({
			kind: 'no-front-matter',
			place: placeAt(source.length - rest.trimStart().length),
			message: 'The text begins like a second front matter.',
			hint: 'There is one, between the first two lines of `---`; begin the text with words.',
		});
	}
	const { tree, problem } = readTree(withoutFrontMatter(source), file);
	if (problem) problems.push(problem);
	return { file, source, frontMatter, tree, problems, placeAt };
}

/** The rules of the language: front matter is taken off before, and quotation marks stay as written. */
export const mdxFeatures = {
	frontmatter: false,
	smartPunctuation: false,
	gfm: { footnotes: false },
} as const;

function readTree(text: string, file: string): { tree?: MdxNode; problem?: Problem } {
	try {
		return { tree: mdxToMdast(text, { features: mdxFeatures }) };
	} catch (error) {
		const [, line, column, message = ''] =
			/^(\d+):(\d+): ([\s\S]*)$/.exec((error as Error).message) ?? [];
		if (line === undefined) throw error;
		const at = { line: Number(line), column: Number(column) };
		const { message: what, hint, ...place } = syntaxMistake(message, text, at);
		return { problem: { kind: 'prose-syntax', place: { file, ...place }, message: what, hint } };
	}
}

/** Counts lines and columns in characters, both from 1. */
function placesOf(source: string, file: string): (offset: number) => Place {
	const starts = [0];
	for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

/** All nodes beneath a node and itself, in the order of the text, each with the parts around it. */
export function* nodesOf(
	node: MdxNode,
	around: readonly MdxNode[] = [],
): Generator<{ node: MdxNode; around: readonly MdxNode[] }> {
	yield { node, around };
	if (!('children' in node)) return;
	for (const child of node.children) yield* nodesOf(child, [...around, node]);
}

/** Whether a node is a part: `<Venue … />`. */
export function isTag(node: MdxNode): node is MdxTag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node begins in the source. */
export function offsetOf(node: MdxNode): number {
	return node.position?.start.offset ?? 0;
}

/** The words of a node, without its parts. */
export function textOf(node: MdxNode): string {
	if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child as MdxNode)).join('') : '';
}
