import { type Document, isAlias, isPair, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { Problem } from '../problem.ts';

/** What YAML would read otherwise than an editor meant it. */
export interface Trap extends Omit<Problem, 'place'> {
	offset: number;
	/** Nothing in the file can be trusted. */
	isFatal?: true;
}

/** Finds the traps of YAML in a document. A text that a comma has split is put together no further: its rest is taken out. */
export function yamlTraps(document: Document.Parsed, source: string): Trap[] {
	const found: Trap[] = [];
	if (document.directives.yaml.explicit || source.startsWith('%')) {
		found.push({ offset: 0, ...reference('A line that begins with “%” gives YAML other rules.') });
	}
	visit(document, {
		Node(key, node) {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node)) {
				found.push({
					offset,
					...reference(`“*${node.source}” repeats a value by reference.`, 'Write the value out.'),
				});
			} else if (node.anchor !== undefined || node.tag !== undefined) {
				// A node begins behind its anchor and its type.
				const before = source.slice(0, offset).trimEnd();
				found.push({
					offset: before.search(/\S*$/),
					...reference('Names (`&…`) and types (`!…`) of values are not used here.'),
				});
			} else if (isScalar(node) && key !== 'key') {
				const trap = scalarTrap(node);
				if (trap) found.push({ offset, ...trap });
				const comment = commentTrap(node, source);
				if (comment) found.push(comment);
			}
		},
		Pair(_, pair) {
			if (isSplitText(pair)) return takenOut(pair, found);
			return isPrototype(pair) ? prototypeTakenOut(pair, found) : undefined;
		},
	});
	return found;
}

function reference(
	message: string,
	hint = 'Write the plain value; put quotation marks around a text.',
): Omit<Trap, 'offset'> {
	return { kind: 'yaml-reference', isFatal: true, message, hint };
}

/** `{ es: Hola, mundo }`: the second name has not even a colon. */
function isSplitText(pair: Pair): boolean {
	return isPair(pair) && isScalar(pair.key) && pair.value === null;
}

function takenOut(pair: Pair, found: Trap[]): typeof visit.REMOVE {
	const key = pair.key as Scalar;
	found.push({
		kind: 'yaml-comma',
		offset: key.range?.[0] ?? 0,
		message: `“${String(key.value)}” stands alone after a comma.`,
		hint: 'If it belongs to the text before, put quotation marks around all of that text.',
	});
	return visit.REMOVE;
}

/** A name of JavaScript’s own, which a schema would pass over in silence. */
function isPrototype({ key }: Pair): boolean {
	return isScalar(key) && key.value === '__proto__';
}

function prototypeTakenOut({ key }: Pair, found: Trap[]): typeof visit.REMOVE {
	found.push({
		kind: 'wrong-id',
		offset: (key as Scalar).range?.[0] ?? 0,
		message: '“__proto__” cannot be a name here.',
		hint: 'Choose another name.',
	});
	return visit.REMOVE;
}

/** `name: Flight # 5`: what follows the mark is a note to YAML, and no reader sees it. */
function commentTrap({ type, value, range }: Scalar, source: string): Trap | undefined {
	if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
	const [, space = '', comment = ''] = /^([ \t]+)#(.?)/.exec(source.slice(range[1])) ?? [];
	// A note behind an id or a number is a habit; behind words it is a loss.
	const isText = /\s|\p{Lu}\p{Ll}|[^\0-\x7F]/u.test(value);
	const isCut = space !== '' && (isText || /\S/.test(comment));
	if (!isCut) return undefined;
	return {
		kind: 'yaml-comment',
		offset: range[1] + space.length,
		message: 'A text ends at “ #”: what follows is a note to YAML, which no reader sees.',
		hint: 'If it belongs to the text, put quotation marks around it all; a note stands on a line of its own.',
	};
}

function scalarTrap({ type, value, source }: Scalar): Omit<Trap, 'offset'> | undefined {
	if (type !== 'PLAIN') return undefined;
	if (typeof value === 'string' && /^(yes|no|on|off)$/i.test(value)) {
		return {
			kind: 'yaml-word',
			message: `Some programs read a bare “${value}” as ${/^(yes|on)$/i.test(value) ? 'true' : 'false'}.`,
			hint: `For the word write "${value}"; for yes or no write true or false.`,
		};
	}
	if (typeof value !== 'number') return undefined;
	const isExact =
		Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
	return isExact
		? undefined
		: {
				kind: 'yaml-number',
				message: `“${source ?? String(value)}” is no number that can be kept exactly.`,
				hint: 'Write a smaller number; put quotation marks around it if it is a text.',
			};
}
