/** A table as CSV (RFC 4180): a header line, CRLF line ends, and quotation marks only where needed. */
export function csvOf<Column extends string>(
	columns: readonly Column[],
	rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
	return lines.map((fields) => `${fields.map(quoteIfNeeded).join(',')}\r\n`).join('');
}

const quoteIfNeeded = (text: string) =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
