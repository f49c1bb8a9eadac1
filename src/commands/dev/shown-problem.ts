import type { Problem } from '../../model/findings/problem.ts';
import { lineAt } from '../check/line-at.ts';
import { markedLine } from '../check/marked-line.ts';
import type { ShownProblem } from './editor-paths.ts';

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
