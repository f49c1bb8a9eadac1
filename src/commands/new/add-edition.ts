import { isMap, isScalar, parseDocument, type Pair, stringify, type YAMLMap } from 'yaml';
import type { Day } from '../../model/facts/day.ts';
import type { Locale } from '../../model/facts/text.ts';

/** An edition to add, whose fields the editor fills in later. */
export interface EditionToWrite {
	day: Day;
	/** The languages of the story, the original first. */
	languages: readonly Locale[];
	/** Whether its day is after the story’s first publication; it then needs its own `published`. */
	isLater: boolean;
}

function yamlOf({ day, languages, isLater }: EditionToWrite): string {
	const summary = Object.fromEntries(languages.map((locale) => [locale, null]));
	const edition = { ...(isLater && { published: null }), summary };
	return stringify({ [day]: edition }, { nullStr: '' }).replace(/ +$/gm, '');
}

/**
 * Adds an edition to the YAML of a story’s editions, in order of days, and leaves the rest of the text as it
 * is. Returns undefined if the YAML is broken or in flow style.
 */
export function withEdition(
	text: string,
	edition: EditionToWrite,
	/** The path of keys to the editions; empty if the editions have their own file. */
	path: readonly string[] = [],
): string | undefined {
	const document = parseDocument(text, { stringKeys: true });
	const editions = path.length === 0 ? document.contents : document.getIn(path, true);
	const added = yamlOf(edition);
	if (editions === null || (path.length === 0 && !text.trim())) {
		return `${withNewline(text)}${added}`;
	}
	if (!isMap(editions) || editions.flow || document.errors.length > 0) return undefined;
	const indent = indentOf(editions, text);
	const lines = added.replace(/^(?=.)/gm, indent);
	const later = editions.items.find(({ key }) => isScalar(key) && String(key.value) > edition.day);
	if (!later) {
		const end = editions.range?.[1] ?? text.length;
		const before = text.slice(0, end).trimEnd();
		const gap = editions.items.length > 1 && areSpacedIn(editions, text) ? '\n\n' : '\n';
		return `${before}${gap}${lines}${text.slice(before.length).replace(/^\r?\n/, '')}`;
	}
	const at = offsetWithComments(text, keyOffset(later));
	const gap = areSpacedIn(editions, text) ? '\n' : '';
	return `${text.slice(0, at)}${lines}${gap}${text.slice(at)}`;
}

/** Whether empty lines separate the editions. True for a single edition. */
function areSpacedIn({ items }: YAMLMap, text: string): boolean {
	return items
		.slice(1)
		.every((item) => /\n\r?\n$/.test(text.slice(0, offsetWithComments(text, keyOffset(item)))));
}

const withNewline = (text: string): string =>
	text === '' || text.endsWith('\n') ? text : `${text}\n`;

function keyOffset({ key }: Pair): number {
	return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function indentOf(editions: YAMLMap, text: string): string {
	const [first] = editions.items;
	const at = first ? keyOffset(first) : 0;
	return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** The offset at which an edition starts, including the comments right above it. */
function offsetWithComments(text: string, at: number): number {
	let start = text.lastIndexOf('\n', at - 1) + 1;
	while (start > 0) {
		const above = text.lastIndexOf('\n', start - 2) + 1;
		if (!/^\s*#/.test(text.slice(above, start))) break;
		start = above;
	}
	return start;
}
