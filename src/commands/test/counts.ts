import { stripVTControlCharacters } from 'node:util';

/** How many tests passed, failed, or were skipped because the machine lacks something they need. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** The counts of a step that runs no tests: the step counts as one test. */
export const countsOfStep = (passed: boolean): Counts => ({
	passed: passed ? 1 : 0,
	failed: passed ? 0 : 1,
	skipped: 0,
});

/** Reads the counts from the end of the Node test runner’s output: `ℹ pass 12`. */
export const countsOfNode = (output: string): Counts => ({
	passed: sumOf(output, /^ℹ pass (\d+)$/gm),
	failed: sumOf(output, /^ℹ (?:fail|cancelled) (\d+)$/gm),
	skipped: sumOf(output, /^ℹ (?:skipped|todo) (\d+)$/gm),
});

/**
 * Reads the counts from the end of Playwright’s output: `  12 passed (3.4s)`. A flaky test, which passed on
 * a retry, counts as passed; Playwright’s output names it.
 */
export const countsOfPlaywright = (output: string): Counts => ({
	passed: sumOf(output, /^ {2}(\d+) (?:passed|flaky)\b/gm),
	failed: sumOf(output, /^ {2}(\d+) (?:failed|interrupted|did not run)\b/gm),
	skipped: sumOf(output, /^ {2}(\d+) skipped\b/gm),
});

/**
 * The counts of a test run. Adds one failure if they contradict the runner’s exit code, for instance because
 * the runner crashed.
 */
export function countsOfRun(passed: boolean, counts: Counts): Counts {
	return passed === (counts.failed === 0) ? counts : { ...counts, failed: counts.failed + 1 };
}

function sumOf(output: string, pattern: RegExp): number {
	const counts = stripVTControlCharacters(output).matchAll(pattern);
	return Array.from(counts, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0);
}
