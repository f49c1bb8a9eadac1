import { mdxToMdast } from 'satteri';
import type { Place, Problem } from '../findings/problem.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { syntaxMistake } from './prose-syntax.ts';
import { readOnce } from './read-once.ts';
import { strangeCharacters } from './strange-characters.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A node of the syntax tree of a text. */
export type MdxNode = ReturnType<typeof mdxToMdast>;

/** A part in a text: `<Venue id="moscow" />`. */
export type MdxTag = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A parsed text with its front matter. */
export interface MdxFile {
	file: string;
	source: string;
	frontMatter: YamlFile;
	/** Undefined if the syntax is broken. */
	tree: MdxNode | undefined;
	problems: Problem[];
	/** The place of the character at an offset of the source. */
	placeAt: (offset: number) => Place;
}

const frontMatterPattern = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * A text with its front matter replaced by spaces, so that positions stay the same. Astro would apply its
 * own rules to the front matter: for example, it would run the file that `layout:` names.
 */
export function withoutFrontMatter(source: string): string {
	return source.replace(frontMatterPattern, (block) => block.replace(/[^\r\n]/g, ' '));
}

/** Parses a text. A syntax mistake in the prose hides what comes after it, and its message says so. */
export const readMdx = readOnce(parseMdx);

function parseMdx(written: string, file: string): MdxFile {
	// Some text editors write a byte order mark.
	const source = written.replace(/^\uFEFF/, '');
	const placeAt = placeFinder(source, file);
	const block = frontMatterPattern.exec(source);
	const yaml = readYaml(block?.[1] ?? '', file, 2);
	const frontMatter = block ? yaml : { ...yaml, data: undefined };
	const problems: Problem[] = [...frontMatter.problems];
	if (!block) {
		problems.push({
			kind: 'no-front-matter',
			place: placeAt(0),
			message: 'The file does not begin with front matter.',
			hint: 'Put the title and the summary between two lines of `---` at the top of the file.',
		});
	}
	const marks = [...strangeCharacters(source, file), ...conflictMarkers(source, file)];
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
			message: 'The text begins with what looks like a second block of front matter.',
			hint: 'A file has only one block of front matter, between its first two lines of `---`. Begin the text with words.',
		});
	}
	const { tree, problem } = readTree(withoutFrontMatter(source), file);
	if (problem) problems.push(problem);
	return { file, source, frontMatter, tree, problems, placeAt };
}

/** The options of the parser: front matter is removed beforehand, and quotation marks stay as written. */
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

/** Converts an offset into a line and a column, both from 1; a column counts characters. */
function placeFinder(source: string, file: string): (offset: number) => Place {
	const starts = [0];
	for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

/** A node and its descendants in document order, each with its ancestors, outermost first. */
export function* nodesOf(
	node: MdxNode,
	around: readonly MdxNode[] = [],
): Generator<{ node: MdxNode; around: readonly MdxNode[] }> {
	yield { node, around };
	if (!('children' in node)) return;
	for (const child of node.children) yield* nodesOf(child, [...around, node]);
}

/** Whether a node is a JSX tag, such as the part `<Venue … />`. */
export function isTag(node: MdxNode): node is MdxTag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The offset in the source at which a node begins. */
export function offsetOf(node: MdxNode): number {
	return node.position?.start.offset ?? 0;
}

/** The text of a node and its children, without markup. */
export function textOf(node: MdxNode): string {
	if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child as MdxNode)).join('') : '';
}
