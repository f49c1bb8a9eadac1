import type { Problem } from '../../model/findings/problem.ts';
import { markedLine } from '../check/marked-line.ts';
import { lineAt } from '../check/line-at.ts';

/** The names of the socket messages: the dev server sends `problems`, the browser sends `ask`. */
export const messages = { problems: 'cumbre:problems', ask: 'cumbre:ask' } as const;

/** A problem in the form that the browser shows. */
export interface ShownProblem {
	/** `file:line:column`, which a text editor such as VS Code can open. */
	place: string;
	message: string;
	hint: string;
	/** The line of the file and a second one with the mark; empty if there is no line. */
	line: string[];
}

/** Converts a problem to the form that the browser shows. */
export function shownProblem({ place, message, hint = '' }: Problem): ShownProblem {
	const line = lineAt(place);
	return {
		place: `${place.file}:${place.line}:${place.column}`,
		message,
		hint,
		line: line?.trim() ? markedLine(line, place.column) : [],
	};
}
