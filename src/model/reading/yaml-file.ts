import {
	type Document,
	isAlias,
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

/** What a YAML text says, and where each value of it stands. */
export interface YamlFile {
	file: string;
	/** Undefined where the syntax is broken: nothing in it can be trusted. */
	data: unknown;
	problems: Problem[];
	/** Where a value stands, or its key; what is missing is said at what should hold it. */
	placeOf: (path: Path, part?: 'key' | 'value') => Place;
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
};

/**
 * Reads a YAML text. `firstLine` is the line of the file on which the text begins (front matter
 * begins on the second).
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		stringKeys: true,
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
	};
	const syntax = [...document.errors, ...document.warnings];
	const refused = refusedNodes(document);
	const problems = [
		...syntax.map((error) => ({ place: placeAt(error.pos[0]), ...syntaxProblem(error) })),
		...refused.map(({ offset, ...problem }) => ({ place: placeAt(offset), ...problem })),
	];
	const whole = refused.length === 0 && syntax.every(({ code }) => code === 'DUPLICATE_KEY');
	return {
		file,
		data: whole ? document.toJS() : undefined,
		problems,
		placeOf: (path, part = 'value') => placeAt(offsetOf(document.contents, path, part)),
	};
}

function syntaxProblem({ code, message }: YAMLError): Pick<Problem, 'message' | 'hint'> {
	if (code === 'DUPLICATE_KEY') {
		return { message: 'This name stands twice.', hint: 'Keep one, or rename it.' };
	}
	return { message: syntaxMessages[code] ?? `This is not YAML: ${message}.` };
}

/** Anchors, aliases and tags can grow a small file beyond bounds or name types of their own. */
function refusedNodes(
	document: Document.Parsed,
): { offset: number; message: string; hint: string }[] {
	const found: { offset: number; message: string; hint: string }[] = [];
	visit(document, {
		Node(_, node) {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node)) {
				found.push({
					offset,
					message: `“*${node.source}” repeats a value by reference.`,
					hint: 'Write the value out.',
				});
			} else if (node.anchor !== undefined || node.tag !== undefined) {
				found.push({
					offset,
					message: 'Names (`&…`) and types (`!…`) of values are not used here.',
					hint: 'Write the plain value; put quotation marks around a text.',
				});
			}
		},
	});
	return found;
}

/** Goes as far along the path as the file does. */
function offsetOf(contents: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
	let node: Node | null = contents;
	let offset = contents?.range[0] ?? 0;
	for (const [depth, step] of path.entries()) {
		const last = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) return offset;
			const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
			node = isNode(pair.value) ? pair.value : null;
			// A nested value is named by its key: its own first mark stands a line further down.
			const nested = isMap(node) && !node.flow;
			offset =
				(last && part === 'key') || nested || !node ? keyOffset : (node.range?.[0] ?? keyOffset);
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!isNode(item)) return offset;
			node = item;
			offset = node.range?.[0] ?? offset;
		} else {
			return offset;
		}
	}
	return offset;
}
