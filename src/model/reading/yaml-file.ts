import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type ParsedNode,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../problem.ts';
import type { Path } from '../walk.ts';
import { offsetOfWords } from '../words-at.ts';
import type { PartOfValue } from './files.ts';
import { mergeMarks } from './merge-marks.ts';
import { readOnce } from './read-once.ts';
import { strangeCharacters } from './strange-characters.ts';
import { yamlTraps } from './yaml-traps.ts';

/** What a YAML text says, and where each value of it stands. */
export interface YamlFile {
	file: string;
	/** Undefined where the syntax is broken: nothing in it can be trusted. */
	data: unknown;
	problems: Problem[];
	/** Where a value stands, its key, or words within it; what is missing is said at what should hold it. */
	placeOf: (path: Path, part?: PartOfValue) => Place;
}

/** What the parser says in its own words, in ours. */
const syntaxMessages: Record<string, string> = {
	TAB_AS_INDENT: 'A line begins with a tab. Use spaces.',
	BAD_INDENT: 'This line does not stand under the ones before it. Use the same number of spaces.',
	MISSING_CHAR: 'A mark is missing here: a colon, a comma, a quotation mark or a bracket.',
	BLOCK_AS_IMPLICIT_KEY: 'A text with a colon in it needs quotation marks around it.',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing after a name, or quotation marks around a text.',
	UNEXPECTED_TOKEN: 'This is not expected here. Put quotation marks around the text.',
	BAD_SCALAR_START: 'A text that begins with this mark needs quotation marks around it.',
	RESOURCE_EXHAUSTION: 'This is nested too deeply.',
	NON_STRING_KEY: 'A name before a colon is a word, never a list or a group.',
	MULTIPLE_DOCS: 'A line of `---` ends a file of facts. Remove it.',
};

/**
 * Reads a YAML text. `firstLine` is the line of the file on which the text begins (front matter
 * begins on the second).
 */
export const readYaml = readOnce(readYamlAnew);

function readYamlAnew(text: string, file: string, firstLine: number): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
		logLevel: 'silent',
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	const marks = [...strangeCharacters(text, file), ...mergeMarks(text, file)].map((problem) => ({
		...problem,
		place: { ...problem.place, line: problem.place.line + firstLine - 1 },
	}));
	const syntax = syntaxErrors([...document.errors, ...document.warnings]);
	const brokenAt = syntax.find(({ code }) => code !== 'DUPLICATE_KEY')?.pos[0] ?? Infinity;
	const traps = yamlTraps(document, text).filter(({ offset }) => offset <= brokenAt);
	keepFirst(document);
	const isBroken = brokenAt < Infinity || traps.some(({ isFatal }) => isFatal);
	const problems = marks.length
		? marks
		: [
				...syntax.map((error) => ({ place: placeAt(error.pos[0]), ...syntaxProblem(error) })),
				...traps.map(({ kind, offset, message, hint }) => ({
					kind,
					place: placeAt(offset),
					message,
					...(hint && { hint }),
				})),
			];
	return {
		file,
		data: isBroken || marks.length ? undefined : document.toJS(),
		problems,
		placeOf: (path, part = 'value') => {
			const { offset, node } = standsAt(document.contents, path, part);
			if (typeof part === 'string' || !node?.range) return placeAt(offset);
			const [from, to] = node.range;
			return placeAt(from + (offsetOfWords(text.slice(from, to), part) ?? 0));
		},
	};
}

// Aliases and types are refused, known or not.
const toldAsTraps = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS', 'ALIAS_PROPS', 'BAD_DIRECTIVE']);

/** Of broken syntax only the first mistake is one for sure: the others may be its echoes. */
function syntaxErrors(errors: readonly YAMLError[]): YAMLError[] {
	const inOrder = errors
		.filter(({ code }) => !toldAsTraps.has(code))
		.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const first = inOrder.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
	return first < 0 ? inOrder : inOrder.slice(0, first + 1);
}

function syntaxProblem({ code, message }: YAMLError): Omit<Problem, 'place'> {
	if (code === 'DUPLICATE_KEY') {
		return {
			kind: 'repeated-name',
			message: 'This name stands twice.',
			hint: 'Keep one, or rename it.',
		};
	}
	return {
		kind: code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
		message: syntaxMessages[code] ?? `This is not YAML: ${message}.`,
		hint: 'The rest of the file was not checked.',
	};
}

/** Of a name that stands twice the first is checked: its place is the one that is found. */
function keepFirst(document: Document.Parsed): void {
	visit(document, {
		Map(_, map) {
			const seen = new Set<string>();
			map.items = map.items.filter(({ key }) => {
				const name = isScalar(key) ? String(key.value) : undefined;
				return name === undefined || (!seen.has(name) && seen.add(name));
			});
		},
	});
}

/** Goes as far along the path as the file does. */
function standsAt(
	contents: ParsedNode | null,
	path: Path,
	part: PartOfValue,
): { offset: number; node?: Node | null } {
	let node: Node | null = contents;
	let offset = contents?.range[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		const last = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) return { offset };
			const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
			node = isNode(pair.value) ? pair.value : null;
			// A nested value is named by its key: its own first mark stands a line further down.
			const nested = isMap(node) && !node.flow;
			offset =
				(last && part === 'key') || nested || !node ? keyOffset : (node.range?.[0] ?? keyOffset);
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!isNode(item)) return { offset };
			node = item;
			offset = node.range?.[0] ?? offset;
		} else {
			return { offset };
		}
	}
	return { offset, node };
}
