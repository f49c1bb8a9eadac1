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
import type { Place, Problem } from '../findings/problem.ts';
import type { Path } from './walk.ts';
import { offsetOfWords } from './words-at.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { readOnce } from './read-once.ts';
import { strangeCharacters } from './strange-characters.ts';
import { takeYamlTraps } from './yaml-traps.ts';

/** Which part of a value a place points to: the value, its key, or the nth occurrence (from 0) of some words. */
export type PartOfValue = 'key' | 'value' | { words: string; nth: number };

/** A parsed YAML text, and the places of its values. */
export interface YamlFile {
	file: string;
	/** Undefined if the syntax is broken: then no value can be trusted. */
	data: unknown;
	problems: Problem[];
	/** The place of a value, its key, or words within it. A missing value has the place of the value around it. */
	placeOf: (path: Path, part?: PartOfValue) => Place;
}

/** Messages for the editor, by the error codes of the parser. */
const syntaxMessages: Record<string, string> = {
	TAB_AS_INDENT: 'A line begins with a tab. Use spaces.',
	BAD_INDENT: 'This line is not aligned with the ones before it. Use the same number of spaces.',
	MISSING_CHAR: 'Something is missing here: a colon, a comma, a quotation mark or a bracket.',
	BLOCK_AS_IMPLICIT_KEY: 'A text with a colon in it needs quotation marks around it.',
	MULTILINE_IMPLICIT_KEY: 'A colon is missing after a name, or quotation marks around a text.',
	UNEXPECTED_TOKEN: 'This is not expected here. Put quotation marks around the text.',
	BAD_SCALAR_START: 'A text that begins with this character needs quotation marks around it.',
	RESOURCE_EXHAUSTION: 'This is nested too deeply.',
	NON_STRING_KEY: 'A name before a colon must be a word, not a list or a group.',
	MULTIPLE_DOCS: 'A line of `---` is not allowed in a file of facts. Remove it.',
};

/**
 * Parses a YAML text. `firstLine` is the line of the file on which the text begins: 2 for front matter.
 */
export const readYaml = readOnce(parseYaml);

function parseYaml(text: string, file: string, firstLine: number): YamlFile {
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
	const unreadableProblems = [...strangeCharacters(text, file), ...conflictMarkers(text, file)].map(
		(problem) => ({
			...problem,
			place: { ...problem.place, line: problem.place.line + firstLine - 1 },
		}),
	);
	const errors = syntaxErrors([...document.errors, ...document.warnings]);
	const brokenAt = errors.find(({ code }) => code !== 'DUPLICATE_KEY')?.pos[0] ?? Infinity;
	const traps = takeYamlTraps(document, text).filter(({ offset }) => offset <= brokenAt);
	removeRepeatedNames(document);
	const isBroken = brokenAt < Infinity || traps.some(({ isFatal }) => isFatal);
	const problems = unreadableProblems.length
		? unreadableProblems
		: [
				...errors.map((error) => ({ place: placeAt(error.pos[0]), ...syntaxProblem(error) })),
				...traps.map(({ kind, offset, message, hint }) => ({
					kind,
					place: placeAt(offset),
					message,
					...(hint && { hint }),
				})),
			];
	return {
		file,
		data: isBroken || unreadableProblems.length ? undefined : document.toJS(),
		problems,
		placeOf: (path, part = 'value') => {
			const { offset, node } = locate(document.contents, path, part);
			if (typeof part === 'string' || !node?.range) return placeAt(offset);
			const [from, to] = node.range;
			return placeAt(from + (offsetOfWords(text.slice(from, to), part) ?? 0));
		},
	};
}

// takeYamlTraps reports every alias, tag and directive, whether the parser knows it or not.
const reportedAsTraps = new Set([
	'TAG_RESOLVE_FAILED',
	'BAD_ALIAS',
	'ALIAS_PROPS',
	'BAD_DIRECTIVE',
]);

/** The repeated names, and only the first syntax error: later ones may be consequences of it. */
function syntaxErrors(errors: readonly YAMLError[]): YAMLError[] {
	const sortedErrors = errors
		.filter(({ code }) => !reportedAsTraps.has(code))
		.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const syntaxIndex = sortedErrors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
	return syntaxIndex < 0 ? sortedErrors : sortedErrors.slice(0, syntaxIndex + 1);
}

function syntaxProblem({ code, message }: YAMLError): Omit<Problem, 'place'> {
	if (code === 'DUPLICATE_KEY') {
		return {
			kind: 'repeated-name',
			message: 'This name is used twice.',
			hint: 'Keep one, or rename it.',
		};
	}
	return {
		kind: code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
		message: syntaxMessages[code] ?? `This is not YAML: ${message}.`,
		hint: 'The rest of the file was not checked.',
	};
}

/** Removes repeated names except the first, which is also the one that `locate` finds. */
function removeRepeatedNames(document: Document.Parsed): void {
	visit(document, {
		Map(_, map) {
			const names = new Set<string>();
			map.items = map.items.filter(({ key }) => {
				const name = isScalar(key) ? String(key.value) : undefined;
				return name === undefined || (!names.has(name) && names.add(name));
			});
		},
	});
}

/** Follows a path as far as it exists in the file. The result has a node only if the whole path exists. */
function locate(
	contents: ParsedNode | null,
	path: Path,
	part: PartOfValue,
): { offset: number; node?: Node | null } {
	let node: Node | null = contents;
	let offset = contents?.range[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		const isLast = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) return { offset };
			const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
			node = isNode(pair.value) ? pair.value : null;
			// A nested map gets the place of its key, because the map itself begins on the next line.
			const isNested = isMap(node) && !node.flow;
			offset =
				(isLast && part === 'key') || isNested || !node
					? keyOffset
					: (node.range?.[0] ?? keyOffset);
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
