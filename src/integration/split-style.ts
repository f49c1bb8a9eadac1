import { tagsOf } from './tags.ts';

/** The style of a page, split by how it is delivered. */
export interface SplitStyle {
	/** The rules for the screen: inline, so that the layout does not shift when they load. */
	screen: string;
	/** The rules for print: in a file. */
	print: string;
}

/** The address in the link to the rules for print, at the end of each page. */
export const printStyleAddress = '/_astro/print.css';

/** The elements and classes that our scripts create at run time, by the custom element around them. */
const createdByScripts: Record<string, readonly string[]> = {
	'story-items': [
		...['a', 'button', 'div', 'li', 'p', 'span', 'ul'],
		...['aside', 'close', 'copy-link', 'name', 'item-card', 'tools'],
	],
	'venue-map': ['button', 'dialog', 'div'],
	'copy-code': ['button', 'p', 'span', 'tools'],
};

/** The names of all elements, classes and scopes in a page, including those that scripts may create in it. */
export function namesOf(page: string): ReadonlySet<string> {
	const names = new Set<string>();
	for (const tag of tagsOf(page)) {
		names.add(tag.name);
		for (const name of createdByScripts[tag.name] ?? []) names.add(name);
		// The paths of drawings have neither class nor scope, and there are thousands of them.
		if (!/class|data-astro-cid-/i.test(tag.attributeText)) continue;
		for (const { name, value } of tag.attributes) {
			if (name === 'class') for (const one of value.split(/\s+/)) names.add(one);
			else if (name.startsWith('data-astro-cid-')) names.add(name);
		}
	}
	return names;
}

/**
 * Splits a style into its rules for print and those rules for the screen that can match these names. The
 * rules keep their order, conditions and layers.
 */
export function splitStyle(style: string, names: ReadonlySet<string>): SplitStyle {
	const split = { screen: '', print: '' };
	for (const { prelude, block } of rulesOf(style)) {
		const rule = block === undefined ? `${prelude};` : `${prelude}{${block}}`;
		if (printPrelude.test(prelude)) {
			split.print += rule;
		} else if (block !== undefined && groupPrelude.test(prelude)) {
			const inner = splitStyle(block, names);
			for (const medium of ['screen', 'print'] as const) {
				if (inner[medium]) split[medium] += `${prelude}{${inner[medium]}}`;
			}
		} else if (canMatch(prelude, names)) {
			split.screen += rule;
		}
	}
	return split;
}

interface Rule {
	prelude: string;
	/** Undefined for a statement, such as `@layer base, layout`. */
	block?: string;
}

const printPrelude = /^(@media print|@page\b.*)$/;
const groupPrelude = /^@(media|supports|container|layer)\b/;

/** The rules of a style sheet, without its comments. */
function* rulesOf(style: string): Generator<Rule> {
	const text = style.replaceAll(/\/\*[\s\S]*?\*\//g, '');
	let [start, open, depth] = [0, 0, 0];
	for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
		if (sign === '{') {
			if (depth === 0) open = index;
			depth += 1;
		} else if (sign === '}') {
			depth -= 1;
			if (depth > 0) continue;
			yield { prelude: text.slice(start, open).trim(), block: text.slice(open + 1, index) };
			start = index + 1;
		} else if (sign === ';' && depth === 0) {
			yield { prelude: text.slice(start, index).trim() };
			start = index + 1;
		}
	}
}

/** Whether at least one selector of a rule needs only these names. */
function canMatch(prelude: string, names: ReadonlySet<string>): boolean {
	if (prelude.startsWith('@')) return true;
	return withoutArguments(prelude)
		.split(',')
		.some((selector) => namesIn(selector).every((name) => names.has(name)));
}

/** A selector without its `(…)` arguments and attribute values, which may be optional or negated. */
function withoutArguments(selector: string): string {
	const inner = selector.replaceAll(/\([^()]*\)|(?<=\[[\w-]+)[~|^$*]?=[^\]]*/g, '');
	return inner === selector ? inner : withoutArguments(inner);
}

/** The elements, classes and scopes that a selector without arguments needs. */
const namesIn = (selector: string): string[] =>
	Array.from(
		selector.matchAll(/(?<![\w.:#[-])([a-z][\w-]*)|\.(-?[a-z_][\w-]*)|\[(data-astro-cid-\w+)\]/gi),
		([, element, name, scope]) => element ?? name ?? scope ?? '',
	);
