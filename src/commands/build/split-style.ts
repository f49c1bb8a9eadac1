import { tagsOf, valueOf } from './tags.ts';

/** What a page has before its first figure can use these; the rest of the style can wait. */
export interface SplitStyle {
	first: string;
	later: string;
}

/** The link in a page before which its first screen ends; what the rest looks like is put there. */
export const laterStyle = '/_astro/later.css';

/** The classes and the scopes of components that stand in a page before its later style. */
export function namesOnFirstScreen(page: string): string[] {
	const names: string[] = [];
	for (const tag of tagsOf(page)) {
		if (tag.name === 'link' && valueOf(tag, 'href') === laterStyle) break;
		for (const { name, value } of tag.attributes) {
			if (name === 'class') names.push(...value.split(/\s+/));
			else if (isScope(name)) names.push(name);
		}
	}
	return names;
}

/** Parts a style into the rules that the first screens of all pages may need, and all others. */
export function splitStyle(style: string, onFirstScreen: ReadonlySet<string>): SplitStyle {
	let [first, later] = ['', ''];
	for (const { prelude, block } of rulesOf(style)) {
		if (block !== undefined && holdsRules.test(prelude)) {
			const within = splitStyle(block, onFirstScreen);
			if (within.first) first += `${prelude}{${within.first}}`;
			if (within.later) later += `${prelude}{${within.later}}`;
		} else {
			const rule = block === undefined ? `${prelude};` : `${prelude}{${block}}`;
			if (isLater(prelude, onFirstScreen)) later += rule;
			else first += rule;
		}
	}
	return { first, later };
}

interface Rule {
	prelude: string;
	/** None: a statement, such as `@layer base, layout`. */
	block?: string;
}

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

const namesIn = (selector: string): string[] =>
	Array.from(
		selector.matchAll(/\.(-?[a-z_][\w-]*)|\[(data-astro-cid-\w+)\]/gi),
		({ 1: name, 2: scope = '' }) => name ?? scope,
	);

const isScope = (attribute: string): boolean => attribute.startsWith('data-astro-cid-');
