/**
 * Reads a file anew only where its text has changed: in dev and in tests the same folder is read
 * again and again. What is read must not be changed by anyone.
 */
export function readOnce<Read>(
	read: (text: string, file: string, firstLine: number) => Read,
): (text: string, file: string, firstLine?: number) => Read {
	const last = new Map<string, { text: string; firstLine: number; read: Read }>();
	return (text, file, firstLine = 1) => {
		const before = last.get(file);
		if (before?.text === text && before.firstLine === firstLine) return before.read;
		const now = { text, firstLine, read: read(text, file, firstLine) };
		last.set(file, now);
		return now.read;
	};
}
