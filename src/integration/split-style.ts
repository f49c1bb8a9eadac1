import { type ChildNode, type Container, parse } from 'postcss';
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
export const splitStyle = (style: string, names: ReadonlySet<string>): SplitStyle =>
	splitRules(rulesOf(style), names);

function splitRules(rules: readonly Rule[], names: ReadonlySet<string>): SplitStyle {
	const split = { screen: '', print: '' };
	for (const { inner, isForPrint, prelude, selectors, text } of rules) {
		if (isForPrint) {
			split.print += text;
		} else if (inner) {
			const within = splitRules(inner, names);
			for (const medium of ['screen', 'print'] as const) {
				if (within[medium]) split[medium] += `${prelude}{${within[medium]}}`;
			}
		} else if (selectors.some((selector) => selector.every((name) => names.has(name)))) {
			split.screen += text;
		}
	}
	return split;
}

/** A rule or a statement of a style sheet. */
interface Rule {
	/** As it is written, without comments around it. */
	text: string;
	prelude: string;
	isForPrint: boolean;
	/** The names that each of its selectors needs: at least one must be whole. */
	selectors: string[][];
	/** The rules in a group, such as `@media`. */
	inner?: Rule[];
}

/** The rules of a style sheet, cached, because all pages have the same one. */
function rulesOf(style: string): Rule[] {
	if (cached.style !== style) cached = { style, rules: readRules(parse(style)) };
	return cached.rules;
}

let cached: { style: string; rules: Rule[] } = { style: '', rules: [] };

function readRules({ nodes = [] }: Pick<Container, 'nodes'>): Rule[] {
	return nodes.flatMap((node): Rule[] => {
		if (node.type === 'rule') {
			const selectors = withoutArguments(node.selector).split(',').map(namesIn);
			return [{ ...ruleOf(node), prelude: node.selector, selectors }];
		}
		if (node.type !== 'atrule') return [];
		const prelude = `@${node.name}${node.params && ` ${node.params}`}`;
		const isGroup =
			node.nodes !== undefined && /^(media|supports|container|layer)$/.test(node.name);
		return [
			{
				...ruleOf(node),
				prelude,
				isForPrint: node.name === 'page' || prelude === '@media print',
				// Any page may need it.
				selectors: [[]],
				...(isGroup && { inner: readRules(node) }),
			},
		];
	});
}

const ruleOf = (node: ChildNode) => ({
	text: `${node.toString()}${'nodes' in node && node.nodes ? '' : ';'}`,
	isForPrint: false,
});

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
