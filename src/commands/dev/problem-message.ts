import type { Problem } from '../../model/problem.ts';
import { markedLine } from '../check/marked-line.ts';
import { lineAt } from '../check/line-at.ts';

/** What the dev server tells the browser under this name, and what the browser asks it. */
export const messages = { problems: 'cumbre:problems', ask: 'cumbre:ask' } as const;

/** A problem as the browser shows it. */
export interface ShownProblem {
	/** `file:line:column`, which an editor’s program opens too. */
	place: string;
	message: string;
	hint: string;
	/** The line of the file and the mark beneath it; none where there is no line. */
	line: string[];
}

/** Gets a problem ready for the browser. */
export function shownProblem({ place, message, hint = '' }: Problem): ShownProblem {
	const line = lineAt(place);
	return {
		place: `${place.file}:${place.line}:${place.column}`,
		message,
		hint,
		line: line?.trim() ? markedLine(line, place.column) : [],
	};
}
