/** A table as CSV, by RFC 4180: a head, lines that end with CRLF, quotation marks where they are needed. */
export function csvOf<Column extends string>(
	columns: readonly Column[],
	rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
	return lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
