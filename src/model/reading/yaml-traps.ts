import { type Document, isAlias, isPair, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { Problem } from '../findings/problem.ts';

/** A place where YAML reads something other than the editor meant. */
export interface Trap extends Omit<Problem, 'place'> {
	offset: number;
	/** Set if no value in the file can be trusted. */
	isFatal?: true;
}

/**
 * Finds the traps in a document. Also removes from it the keys that a stray comma has created, and keys named
 * `__proto__`, so that they cause no other problems.
 */
export function takeYamlTraps(document: Document.Parsed, source: string): Trap[] {
	const traps: Trap[] = [];
	if (document.directives.yaml.explicit || source.startsWith('%')) {
		traps.push({
			offset: 0,
			...unsupportedTrap(
				'A line that begins with “%” is a YAML directive, which is not used here.',
				'Remove the line.',
			),
		});
	}
	visit(document, {
		Node(key, node) {
			const offset = node.range?.[0] ?? 0;
			if (isAlias(node)) {
				traps.push({
					offset,
					...unsupportedTrap(
						`“*${node.source}” repeats a value by reference, which is not used here.`,
						'Write the value out.',
					),
				});
			} else if (node.anchor !== undefined || node.tag !== undefined) {
				// The range of a node begins after its anchor and its tag.
				const before = source.slice(0, offset).trimEnd();
				traps.push({
					offset: before.search(/\S*$/),
					...unsupportedTrap('YAML anchors (`&…`) and tags (`!…`) are not used here.'),
				});
			} else if (isScalar(node) && key !== 'key') {
				const trap = scalarTrap(node);
				if (trap) traps.push({ offset, ...trap });
				const comment = commentTrap(node, source);
				if (comment) traps.push(comment);
			}
		},
		Pair(_, pair) {
			if (isSplitText(pair)) return removeSplitText(pair, traps);
			return isPrototype(pair) ? removePrototype(pair, traps) : undefined;
		},
	});
	return traps;
}

function unsupportedTrap(
	message: string,
	hint = 'Write the plain value; if it is a text, put quotation marks around it.',
): Omit<Trap, 'offset'> {
	return { kind: 'yaml-reference', isFatal: true, message, hint };
}

/** `{ es: Hola, mundo }`: YAML reads `mundo` as a key without a value. */
function isSplitText(pair: Pair): boolean {
	// An empty value, as in `key:`, is a scalar; only a key without a colon has the value null.
	return isPair(pair) && isScalar(pair.key) && pair.value === null;
}

function removeSplitText(pair: Pair, traps: Trap[]): typeof visit.REMOVE {
	const key = pair.key as Scalar;
	traps.push({
		kind: 'yaml-comma',
		offset: key.range?.[0] ?? 0,
		message: `The comma before “${String(key.value)}” ends the text.`,
		hint: 'If these words belong to the text, put quotation marks around all of it.',
	});
	return visit.REMOVE;
}

/** Whether a key has a special meaning in JavaScript. A schema would silently skip it. */
function isPrototype({ key }: Pair): boolean {
	return isScalar(key) && key.value === '__proto__';
}

function removePrototype({ key }: Pair, traps: Trap[]): typeof visit.REMOVE {
	traps.push({
		kind: 'wrong-id',
		offset: (key as Scalar).range?.[0] ?? 0,
		message: '“__proto__” cannot be a name here.',
		hint: 'Choose another name.',
	});
	return visit.REMOVE;
}

/** `name: Flight # 5`: YAML treats what follows ` #` as a comment, so readers would not see it. */
function commentTrap({ type, value, range }: Scalar, source: string): Trap | undefined {
	if (type !== 'PLAIN' || typeof value !== 'string' || !range) return undefined;
	const [, space = '', next = ''] = /^([ \t]+)#(.?)/.exec(source.slice(range[1])) ?? [];
	// Comments after an id or a number are common; after words the editor probably meant them as text.
	const isText = /\s|\p{Lu}\p{Ll}|[^\0-\x7F]/u.test(value);
	// In “Flight #5”, no space follows the #, so it is probably not meant as a comment.
	const isCut = space !== '' && (isText || /\S/.test(next));
	if (!isCut) return undefined;
	return {
		kind: 'yaml-comment',
		offset: range[1] + space.length,
		message: 'This text ends at “ #”: YAML treats the rest as a comment, which readers do not see.',
		hint: 'If the rest belongs to the text, put quotation marks around all of it; put a comment on a line of its own.',
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
				message: `“${source ?? String(value)}” cannot be stored exactly as a number.`,
				hint: 'Write a smaller number; put quotation marks around it if it is a text.',
			};
}
