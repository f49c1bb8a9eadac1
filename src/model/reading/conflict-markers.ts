import type { Problem } from '../findings/problem.ts';

/** Reports each merge conflict that git left in a file. */
export function conflictMarkers(text: string, file: string): Problem[] {
	const markLines = text
		.split('\n')
		.flatMap((line, index) => (/^(<{7}|>{7})( |\r?$)/.test(line) ? [{ line, index }] : []));
	const starts = markLines.filter(({ line }) => line.startsWith('<'));
	// An end mark without a start was forgotten when somebody resolved a conflict.
	return (starts.length > 0 ? starts : markLines).map(({ index }) => ({
		kind: 'merge-marks',
		place: { file, line: index + 1, column: 1 },
		message: 'Two people edited this part of the file, and git kept both versions.',
		hint: 'Keep what is right in each, and remove the lines with <<<<<<<, ======= and >>>>>>>. The file was not checked.',
	}));
}
