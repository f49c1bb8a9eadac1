/** Runs an action, and returns its result and how long it took. */
export async function timed<Result>(
	action: () => Promise<Result>,
): Promise<{ result: Result; milliseconds: number }> {
	const started = performance.now();
	const result = await action();
	return { result, milliseconds: performance.now() - started };
}

/** The middle number by size; if there are two, the higher one. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[sorted.length >> 1] ?? NaN;
}

/** Bytes in kilobytes, with one decimal. */
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
