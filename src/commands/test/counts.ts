import { stripVTControlCharacters } from 'node:util';

/** How many tests passed, failed and were not run, as the machine lacks what they need. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** A step that runs no tests of its own counts as one. */
export const asOne = (passed: boolean): Counts => ({
	passed: passed ? 1 : 0,
	failed: passed ? 0 : 1,
	skipped: 0,
});

/** What Node’s test runner says at its end: `ℹ pass 12`. */
export const countsOfNode = (output: string): Counts => ({
	passed: sumOf(output, /^ℹ pass (\d+)$/gm),
	failed: sumOf(output, /^ℹ (?:fail|cancelled) (\d+)$/gm),
	skipped: sumOf(output, /^ℹ (?:skipped|todo) (\d+)$/gm),
});

/** What Playwright says at its end: `  12 passed (3.4s)`. */
export const countsOfPlaywright = (output: string): Counts => ({
	passed: sumOf(output, /^ {2}(\d+) passed\b/gm),
	failed: sumOf(output, /^ {2}(\d+) (?:failed|flaky|interrupted|did not run)\b/gm),
	skipped: sumOf(output, /^ {2}(\d+) skipped\b/gm),
});

/** All together. A runner that failed without saying so has broken down, which is one failure. */
export function countsOf(passed: boolean, counts: Counts): Counts {
	return passed === (counts.failed === 0) ? counts : { ...counts, failed: counts.failed + 1 };
}

function sumOf(output: string, pattern: RegExp): number {
	const counts = stripVTControlCharacters(output).matchAll(pattern);
	return Array.from(counts, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0);
}
