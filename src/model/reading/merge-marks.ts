import type { Problem } from '../problem.ts';

/** Each place in a file where git left two people’s edits side by side. */
export function mergeMarks(text: string, file: string): Problem[] {
	const marked = text
		.split('\n')
		.flatMap((line, index) => (/^(<{7}|>{7})( |\r?$)/.test(line) ? [{ line, index }] : []));
	const starts = marked.filter(({ line }) => line.startsWith('<'));
	// An end without a start is what somebody forgot to remove.
	return (starts.length > 0 ? starts : marked).map(({ index }) => ({
		kind: 'merge-marks',
		place: { file, line: index + 1, column: 1 },
		message: 'Two people’s edits met here, and git kept both.',
		hint: 'Keep what is right of the two, and remove the lines with <<<<<<<, ======= and >>>>>>>. The file was not checked.',
	}));
}
