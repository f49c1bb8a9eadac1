import { isMap, isScalar, parseDocument, type Pair, stringify, type YAMLMap } from 'yaml';
import type { Day } from '../../model/day.ts';
import type { Locale } from '../../model/text.ts';

/** What a new edition leaves to be written. */
export interface EditionToWrite {
	day: Day;
	/** The languages of the story, the original first. */
	languages: readonly Locale[];
	/** Whether it tells of a day after the story was first published, and so has a day of its own. */
	isLater: boolean;
}

function entry({ day, languages, isLater }: EditionToWrite): string {
	const summary = Object.fromEntries(languages.map((locale) => [locale, null]));
	const edition = { ...(isLater && { published: null }), summary };
	return stringify({ [day]: edition }, { nullStr: '' }).replace(/ +$/gm, '');
}

/**
 * The editions of a story with one more in its place among the days. All that stands there stays as
 * it is, to the letter; undefined where they are written in a way that leaves no place for it.
 */
export function withEdition(
	text: string,
	edition: EditionToWrite,
	/** The names under which the editions stand: none in a file of their own. */
	path: readonly string[] = [],
): string | undefined {
	const document = parseDocument(text, { stringKeys: true });
	const editions = path.length === 0 ? document.contents : document.getIn(path, true);
	const fresh = entry(edition);
	if (editions === null || (path.length === 0 && !text.trim())) {
		return `${withNewline(text)}${fresh}`;
	}
	if (!isMap(editions) || editions.flow || document.errors.length > 0) return undefined;
	const indent = indentOf(editions, text);
	const lines = fresh.replace(/^(?=.)/gm, indent);
	const later = editions.items.find(({ key }) => isScalar(key) && String(key.value) > edition.day);
	if (!later) {
		const end = editions.range?.[1] ?? text.length;
		const before = text.slice(0, end).trimEnd();
		const gap = editions.items.length > 1 && arePartedIn(editions, text) ? '\n\n' : '\n';
		return `${before}${gap}${lines}${text.slice(before.length).replace(/^\r?\n/, '')}`;
	}
	const at = startWithComments(text, keyOffset(later));
	const gap = arePartedIn(editions, text) ? '\n' : '';
	return `${text.slice(0, at)}${lines}${gap}${text.slice(at)}`;
}

/** Whether an empty line stands between editions; one alone says nothing against it. */
function arePartedIn({ items }: YAMLMap, text: string): boolean {
	return items
		.slice(1)
		.every((item) => /\n\r?\n$/.test(text.slice(0, startWithComments(text, keyOffset(item)))));
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

/** What is noted right above an edition belongs to it. */
function startWithComments(text: string, at: number): number {
	let start = text.lastIndexOf('\n', at - 1) + 1;
	while (start > 0) {
		const above = text.lastIndexOf('\n', start - 2) + 1;
		if (!/^\s*#/.test(text.slice(above, start))) break;
		start = above;
	}
	return start;
}
