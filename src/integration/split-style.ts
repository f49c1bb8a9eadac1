import { tagsOf, valueOf } from './tags.ts';

/** A style in the parts that come at different times. */
export interface SplitStyle {
	/** What the first screens of the pages may need: it stands in them. */
	first: string;
	/** What stands further down needs it. */
	later: string;
	/** Paper needs it. */
	print: string;
}

/** The link in a page before which its first screen ends; what the rest looks like is put there. */
export const laterStyle = '/_astro/later.css';

/** The link at the end of a page to what only paper needs. */
export const printStyle = '/_astro/print.css';

/** The elements that scripts put into a page when a reader asks for it: no page holds them before. */
const madeByScripts = ['a', 'b', 'button', 'dialog', 'div', 'li', 'p', 'span', 'ul'];

/**
 * The elements, classes and scopes of components that stand in a page or may come to: in all of it,
 * and before its later style, if it has any.
 */
export function namesOf(page: string): {
	all: ReadonlySet<string>;
	onFirstScreen?: ReadonlySet<string>;
} {
	const all = new Set<string>();
	let onFirstScreen: Set<string> | undefined;
	for (const tag of tagsOf(page)) {
		if (tag.name === 'link' && valueOf(tag, 'href') === laterStyle) {
			onFirstScreen ??= new Set(all);
		}
		all.add(tag.name);
		// A path of a drawing has neither, and there are thousands.
		if (!/class|data-astro-cid-/i.test(tag.inside)) continue;
		for (const { name, value } of tag.attributes) {
			if (name === 'class') for (const one of value.split(/\s+/)) all.add(one);
			else if (name.startsWith('data-astro-cid-')) all.add(name);
		}
	}
	for (const name of madeByScripts) all.add(name);
	return { all, ...(onFirstScreen && { onFirstScreen }) };
}

/** Parts a style by when it is needed; rules keep their order and what they stand in. */
export function splitStyle(style: string, onFirstScreen: ReadonlySet<string>): SplitStyle {
	const parts = { first: '', later: '', print: '' };
	for (const { prelude, block } of rulesOf(style)) {
		const rule = block === undefined ? `${prelude};` : `${prelude}{${block}}`;
		if (onPaper.test(prelude)) {
			parts.print += rule;
		} else if (block !== undefined && holdsRules.test(prelude)) {
			const within = splitStyle(block, onFirstScreen);
			for (const part of ['first', 'later', 'print'] as const) {
				if (within[part]) parts[part] += `${prelude}{${within[part]}}`;
			}
		} else {
			parts[isLater(prelude, onFirstScreen) ? 'later' : 'first'] += rule;
		}
	}
	return parts;
}

interface Rule {
	prelude: string;
	/** None: a statement, such as `@layer base, layout`. */
	block?: string;
}

const onPaper = /^(@media print|@page\b.*)$/;
const holdsRules = /^@(media|supports|container|layer)\b/;

/** The rules of a style sheet, without its comments. */
function* rulesOf(style: string): Generator<Rule> {
	const text = style.replaceAll(/\/\*[\s\S]*?\*\//g, '');
	let [from, open, depth] = [0, 0, 0];
	for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
		if (sign === '{') {
			if (depth === 0) open = index;
			depth += 1;
		} else if (sign === '}') {
			depth -= 1;
			if (depth > 0) continue;
			yield { prelude: text.slice(from, open).trim(), block: text.slice(open + 1, index) };
			from = index + 1;
		} else if (sign === ';' && depth === 0) {
			yield { prelude: text.slice(from, index).trim() };
			from = index + 1;
		}
	}
}

/** Every selector of the rule asks for something that no first screen has. */
function isLater(prelude: string, onFirstScreen: ReadonlySet<string>): boolean {
	if (prelude.startsWith('@')) return false;
	return withoutArguments(prelude)
		.split(',')
		.every((selector) => namesIn(selector).some((name) => !onFirstScreen.has(name)));
}

/** A selector without what stands in brackets, of which any one or none may have to hold. */
function withoutArguments(selector: string): string {
	const inner = selector.replaceAll(/\([^()]*\)/g, '');
	return inner === selector ? inner : withoutArguments(inner);
}

/** The elements, classes and scopes that a selector without arguments asks for. */
const namesIn = (selector: string): string[] =>
	Array.from(
		selector.matchAll(/(?<![\w.:#[-])([a-z][\w-]*)|\.(-?[a-z_][\w-]*)|\[(data-astro-cid-\w+)\]/gi),
		([, element, name, scope]) => element ?? name ?? scope ?? '',
	);
