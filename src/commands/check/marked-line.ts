const width = 96;

/** What a terminal would obey rather than show. */
const unseen = /\p{Cc}/gu;

/**
 * A line of a file with a mark under one of its columns, in two lines; a long one is cut to what
 * stands around the mark.
 */
export function markedLine(line: string, column: number): string[] {
	const at = Math.min(column - 1, line.length);
	const from = line.length <= width ? 0 : Math.max(0, at - width / 2);
	const to = Math.min(line.length, from + width);
	const before = from > 0 ? '… ' : '';
	const after = to < line.length ? ' …' : '';
	const shown = line.slice(from, to).replaceAll('\t', ' ').replace(unseen, '\uFFFD');
	const space = ' '.repeat(before.length + columnsOf(line.slice(from, at)));
	return [`${before}${shown}${after}`, `${space}^`];
}

/** Marks on letters take no column of their own. */
function columnsOf(text: string): number {
	return Array.from(text.replace(/\p{M}/gu, '')).length;
}
