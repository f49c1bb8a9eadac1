/** The most characters of a line that are shown. */
const width = 96;

/** Control characters, which a terminal would execute instead of showing them. */
const controlCharacters = /\p{Cc}/gu;

/** A line of a file, and a second line with a mark under a column. A long line is cut around the mark. */
export function markedLine(line: string, column: number): string[] {
	const at = Math.min(column - 1, line.length);
	const from = line.length <= width ? 0 : Math.max(0, at - width / 2);
	const to = Math.min(line.length, from + width);
	const before = from > 0 ? '… ' : '';
	const after = to < line.length ? ' …' : '';
	const shown = line.slice(from, to).replaceAll('\t', ' ').replace(controlCharacters, '\uFFFD');
	const space = ' '.repeat(before.length + columnsOf(line.slice(from, at)));
	return [`${before}${shown}${after}`, `${space}^`];
}

/** The columns that a text takes in the terminal: combining marks take none. */
function columnsOf(text: string): number {
	return Array.from(text.replace(/\p{M}/gu, '')).length;
}
