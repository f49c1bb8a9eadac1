import type { Problem } from '../problem.ts';

/** The first place in a file where git left two people’s edits side by side. */
export function mergeMarks(text: string, file: string): Problem[] {
	const lines = text.split('\n');
	const line = lines.findIndex((one) => /^(<{7}|>{7}|\|{7})( |\r?$)/.test(one));
	if (line < 0) return [];
	return [
		{
			kind: 'merge-marks',
			place: { file, line: line + 1, column: 1 },
			message: 'Two people’s edits met here, and git kept both.',
			hint: 'Keep what is right of the two, and remove the lines with <<<<<<<, ======= and >>>>>>>. The file was not checked.',
		},
	];
}
