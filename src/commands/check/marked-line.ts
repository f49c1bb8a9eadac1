/** The maximum number of characters of a line to show. */
const width = 96;

/** Control characters, which a terminal would interpret instead of showing them. */
const controlCharacters = /\p{Cc}/gu;

/** A line of a file, and a second line with a mark under a column. A long line is cut around the mark. */
export function markedLine(line: string, column: number): string[] {
	const at = Math.min(column - 1, line.length);
	const from = line.length <= width ? 0 : Math.max(0, at - width / 2);
	const to = Math.min(line.length, from + width);
	const before = from > 0 ? '… ' : '';
	const after = to < line.length ? ' …' : '';
	const shown = line.slice(from, to).replaceAll('\t', ' ').replace(controlCharacters, '\uFFFD');
	const space = ' '.repeat(before.length + columnCount(line.slice(from, at)));
	return [`${before}${shown}${after}`, `${space}^`];
}

/** The number of columns that a text takes in the terminal: combining marks take none. */
function columnCount(text: string): number {
	return Array.from(text.replace(/\p{M}/gu, '')).length;
}
